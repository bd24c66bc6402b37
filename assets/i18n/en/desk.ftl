# Words of keeping the knowledge base true.

## The tabs of the knowledge base
knowledge-tab-articles = Guides

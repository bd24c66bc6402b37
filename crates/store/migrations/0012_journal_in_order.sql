-- The journal is written with every change and searched by record only when one is erased.
drop index journal_row;

-- The sealed files of others that this laptop takes to the server.
create table carried (
    hash text primary key,
    file blob not null
) strict;

create table account (
    tenant text collate "C" not null,
    name text collate "C" not null,
    person uuid not null,
    password_hash text,
    primary key (tenant, name)
);

create table invitation (
    tenant text collate "C" not null,
    name text collate "C" not null,
    code_hash text not null,
    expires_at bigint not null,
    primary key (tenant, name),
    foreign key (tenant, name) references account (tenant, name)
);

create table session (
    tenant text collate "C" not null,
    token_hash text collate "C" not null,
    person uuid not null,
    used_at bigint not null,
    primary key (tenant, token_hash)
);
create index session_by_person on session (tenant, person);

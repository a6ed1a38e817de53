-- One row with the version of the tables: what a starting node reads before anything else.
create table room_store_version (
    only_row boolean not null primary key default true check (only_row),
    version integer not null
);

insert into room_store_version (version) values (2);

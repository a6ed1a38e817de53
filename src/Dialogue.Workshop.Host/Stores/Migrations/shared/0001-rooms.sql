-- Rooms and their logs, in words that SQLite and PostgreSQL both understand.
-- Ids are text, numbers are bigint, times are milliseconds since 1970 in UTC, bodies are JSON as text.

create table room (
    room text not null primary key,
    code text not null,
    key_hash text not null,
    projector_key_hash text not null,
    title text not null,
    is_open bigint not null,
    created_at bigint not null,
    closed_at bigint null
);

create unique index room_open_code on room (code) where is_open = 1;

-- The primary key is also the fence: of two nodes that both believe they hold a room, one cannot write.
create table room_event (
    room text not null,
    seq bigint not null,
    kind text not null,
    command_id text null,
    actor text not null,
    step bigint not null,
    body text not null,
    at bigint not null,
    constraint room_event_pk primary key (room, seq),
    constraint room_event_command unique (room, command_id)
);

-- The files of the conversations that rooms were made with, by the hash of their content, so that every node plays the same ones.
create table room_conversation (
    hash text not null primary key,
    body text not null
);

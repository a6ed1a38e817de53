-- Moments are milliseconds since 1970 in UTC, beside the minutes from UTC that the player's clock had then.
-- Days are the player's own, as YYYY-MM-DD. Enumerations are words.

create table playthrough (
    id           integer primary key autoincrement,
    uuid         text    not null unique,
    scenario     text    not null,
    title        text    not null,
    content_hash text    not null,
    seed         integer not null,
    begun_at     integer not null,
    begun_zone   integer not null,
    is_open      integer not null check (is_open in (0, 1)),
    last_day     text    not null -- of its last step
) strict;

create index playthrough_open on playthrough (scenario, last_day) where is_open = 1;

create table character (
    playthrough integer not null references playthrough on delete cascade,
    position    integer not null,
    role        text    not null,
    title       text    not null,
    first_name  text    not null,
    full_name   text    not null,
    pronouns    text    not null,
    age         text    not null,
    patience    text    not null,
    warmth      text    not null,
    directness  text    not null,
    quirk       text    not null,
    detail      text    not null,
    primary key (playthrough, position)
) strict, without rowid;

-- What the player did. Everything below the plans is made from it, once or again.
create table step (
    playthrough integer not null references playthrough on delete cascade,
    seq         integer not null check (seq > 0),
    kind        text    not null check (kind in ('took', 'silent', 'back')),
    beat        text    check ((beat is null) = (kind = 'back')),
    choice      text    check ((choice is null) = (kind <> 'took')),
    back        integer check ((back is null) = (kind <> 'back') and (back is null or back > 0)),
    at          integer not null,
    zone        integer not null,
    primary key (playthrough, seq)
) strict, without rowid;

-- Without a reference: a plan is kept even where its playthrough was forgotten meanwhile, and goes when that is forgotten.
create table plan (
    id            integer primary key autoincrement,
    play          text    not null,
    scenario      text    not null,
    occasion      text    not null,
    intention     text    not null,
    made_at       integer not null,
    made_zone     integer not null,
    outcome       text,
    words         text    not null default '',
    answered_at   integer,
    answered_zone integer
) strict;

create index plan_play on plan (play);

create index plan_open on plan (id) where outcome is null;

-- In the order of finishing, which is not the order of the clock.
create table result (
    id                 integer primary key autoincrement,
    playthrough        integer not null unique references playthrough on delete cascade,
    situation          text    not null,
    practises          text    not null,
    outcome            text    not null,
    empathy_moments    integer not null,
    empathy_gained     integer not null,
    empathy_offered    integer not null,
    clarity_moments    integer not null,
    clarity_gained     integer not null,
    clarity_offered    integer not null,
    boundaries_moments integer not null,
    boundaries_gained  integer not null,
    boundaries_offered integer not null,
    decisions          integer not null,
    rubric             integer not null,
    at                 integer not null,
    zone               integer not null
) strict;

create table review (
    id             integer primary key autoincrement,
    playthrough    integer not null references playthrough on delete cascade,
    skill          text    not null,
    situation      text    not null,
    at             integer not null,
    zone           integer not null,
    grade          text    not null,
    elapsed_days   integer,
    scheduled_days integer,
    rung_before    integer,
    rung_after     integer not null,
    due_on         text    not null
) strict;

create table card (
    skill         text    not null,
    situation     text    not null,
    rung          integer not null,
    last_on       text    not null,
    due_on        text    not null,
    last_scenario text    not null,
    last_seed     integer not null,
    primary key (skill, situation)
) strict, without rowid;

create table scenario_practice (
    scenario text    not null primary key,
    times    integer not null,
    last_on  text    not null
) strict, without rowid;

create table practice_day (
    day text not null primary key
) strict, without rowid;

-- The files of supervision. Plain SQL that Derby and PostgreSQL both read; the county first in
-- every key, as in V1.

-- A file as lists need it. What stands in it is in lc_file_entry; this row is made from there.
create table lc_file (
  county        varchar(32)  not null,
  file_id       varchar(64)  not null,
  -- how many entries the file has; the version for optimistic locking
  seq           integer      not null,
  state         varchar(32)  not null,
  -- colour and trigger of a card, type of a complaint, grade of a rating, item of what was returned
  subject       varchar(64)  not null,
  -- there is always an owner
  owner_place   varchar(40)  not null,
  owner_person  varchar(64)  not null,
  -- the first case that the file is about
  number        varchar(50),
  opened_at     timestamp    not null,
  -- the nearest date that is due; 9999-12-31 where nothing is
  due_on        date         not null,
  constraint lc_file_pk primary key (county, file_id)
);
create index lc_file_due on lc_file (county, due_on, file_id);
create index lc_file_state on lc_file (county, state, due_on, file_id);
create index lc_file_owner on lc_file (county, owner_person, due_on, file_id);

-- The record: one row for each entry, chained by digest. Never updated.
create table lc_file_entry (
  county        varchar(32)    not null,
  file_id       varchar(64)    not null,
  seq           integer        not null,
  written_at    timestamp      not null,
  fact          varchar(40)    not null,
  body          varchar(32672) not null,
  hash          varchar(64)    not null,
  constraint lc_file_entry_pk primary key (county, file_id, seq)
);

-- Which files are about a case.
create table lc_file_case (
  county        varchar(32) not null,
  number        varchar(50) not null,
  file_id       varchar(64) not null,
  constraint lc_file_case_pk primary key (county, number, file_id)
);

-- The answer that each command key got.
create table lc_file_reply (
  county        varchar(32) not null,
  client        varchar(40) not null,
  command_key   varchar(80) not null,
  content       varchar(64) not null,
  file_id       varchar(64),
  seq           integer     not null,
  refusal       varchar(32672),
  constraint lc_file_reply_pk primary key (county, client, command_key)
);

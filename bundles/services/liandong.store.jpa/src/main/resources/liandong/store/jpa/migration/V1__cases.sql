-- The tables under the case service. Plain SQL that Derby and PostgreSQL both read.
-- The county stands first in every key: no query and no transaction joins two counties.

-- A case as lists need it. What happened to it is in lc_event; this row is made from there.
create table lc_case (
  county        varchar(32)  not null,
  number        varchar(50)  not null,
  -- how many events the case has; the version for optimistic locking
  seq           integer      not null,
  state         varchar(32)  not null,
  item          varchar(64)  not null,
  item_name_zh  varchar(400) not null,
  item_name_en  varchar(400) not null,
  -- the service point that has the case, and the one to which it was offered
  holder        varchar(40)  not null,
  offered_to    varchar(40),
  -- the law to which the case is pinned
  law_version   varchar(60)  not null,
  law_bundle    varchar(64)  not null,
  -- moments in UTC
  opened_at     timestamp    not null,
  -- the nearest date that is due; 9999-12-31 while nobody's clock runs
  due_on        date         not null,
  constraint lc_case_pk primary key (county, number)
);
create index lc_case_due on lc_case (county, due_on, number);
create index lc_case_holder on lc_case (county, holder, due_on, number);

-- The record: one row for each thing that happened, chained by digest. Never updated.
create table lc_event (
  county        varchar(32)    not null,
  number        varchar(50)    not null,
  seq           integer        not null,
  happened_at   timestamp      not null,
  fact          varchar(40)    not null,
  body          varchar(32672) not null,
  hash          varchar(64)    not null,
  constraint lc_event_pk primary key (county, number, seq)
);

-- The deadlines that run now.
create table lc_deadline (
  county        varchar(32) not null,
  number        varchar(50) not null,
  purpose       varchar(20) not null,
  due_on        date        not null,
  provisional   smallint    not null,
  constraint lc_deadline_pk primary key (county, number, purpose)
);
create index lc_deadline_due on lc_deadline (due_on, county, number);

-- The answer that each command key got.
create table lc_answer (
  county        varchar(32) not null,
  client        varchar(40) not null,
  command_key   varchar(80) not null,
  content       varchar(64) not null,
  number        varchar(50),
  seq           integer     not null,
  refusal       varchar(32672),
  constraint lc_answer_pk primary key (county, client, command_key)
);

-- The last serial given per office and day.
create table lc_serial (
  county        varchar(32) not null,
  office        varchar(12) not null,
  given_on      date        not null,
  last_serial   integer     not null,
  constraint lc_serial_pk primary key (county, office, given_on)
);

-- What a step writes is made lean, in three parts: here the new tables; in 6.2, which is Java
-- (PackedRecord), the record in its new form; in 6.3 the end of the old one. Read by Derby and
-- PostgreSQL alike; the words in braces are those that they do not share, see Migration. A line
-- that begins with one of them is for PostgreSQL only.

-- What became of each command: an event in the record of a case, or a refusal, which has no case.
-- So the key of the command is the key of the row, and no command can have two answers.
create index lc_answer_event on lc_answer (county, number, seq);
${rename_table} lc_event ${to} lc_event_before;
create table lc_event (
  -- moment in UTC; empty for a refusal, like fact, number and digest
  happened_at   timestamp,
  seq           integer      not null,
  county        varchar(32)  not null,
  client        varchar(40)  not null,
  command_key   varchar(80)  not null,
  -- the SHA-256 of the command
  content       ${digest}    not null,
  number        varchar(50),
  fact          varchar(40),
  -- the SHA-256 of the canonical text
  digest        ${digest},
  -- the canonical text of the event or of the refusal, packed: see PackedText
  packed        ${bytes}     not null,
  constraint lc_event_key primary key (county, client, command_key),
  constraint lc_event_seq unique (county, number, seq)
);

-- A case as lists need it. What a step changes stands together at the end, and pages have room for
-- the next version of a row: then PostgreSQL logs the end of the row and not all of it.
${rename_table} lc_case ${to} lc_case_before;
create table lc_case (
  county        varchar(32)  not null,
  number        varchar(50)  not null,
  item          varchar(64)  not null,
  item_name_zh  varchar(400) not null,
  item_name_en  varchar(400) not null,
  law_version   varchar(60)  not null,
  law_bundle    varchar(64)  not null,
  opened_at     timestamp    not null,
  agent_place   varchar(40),
  agent         varchar(64),
  followed      integer      default 0 not null,
  seq           integer      not null,
  state         varchar(32)  not null,
  holder        varchar(40)  not null,
  person        varchar(64)  not null,
  offered_to    varchar(40),
  due_on        date         not null,
  unread        smallint     default 1 not null,
  constraint lc_case_key primary key (county, number)
) ${with_room};
insert into lc_case (county, number, item, item_name_zh, item_name_en, law_version, law_bundle,
    opened_at, agent_place, agent, followed, seq, state, holder, person, offered_to, due_on, unread)
  select county, number, item, item_name_zh, item_name_en, law_version, law_bundle,
    opened_at, agent_place, agent, followed, seq, state, holder, person, offered_to, due_on, unread
  from lc_case_before;
drop table lc_case_before;
create index lc_case_due on lc_case (county, due_on, number);
create index lc_case_holder on lc_case (county, holder, due_on, number);
create index lc_case_person on lc_case (county, person, due_on, number);
-- Most cases come from no village, and most have been followed.
create index lc_case_ledger on lc_case (county, agent_place, due_on, number) ${where_agent_place};
create index lc_case_unread on lc_case (unread, county, number) ${where_unread};

-- On PostgreSQL a deadline is found by its day and its name, a timer by its moment and its name, so
-- one index does for both.
${postgresql} alter table lc_deadline drop constraint lc_deadline_pk;
${postgresql} drop index lc_deadline_due;
${postgresql} create unique index lc_deadline_due on lc_deadline (due_on, county, number, purpose);
${postgresql} alter table lc_timer drop constraint lc_timer_pk;
${postgresql} drop index lc_timer_fires;
${postgresql} create unique index lc_timer_fires on lc_timer (fires_at, county, number, name);

-- The last serial given per office and day; by its new name a node that still runs the bundle
-- before this one misses it, says that it is not ready, and is left out by the proxy before it.
${rename_table} lc_serial ${to} lc_counter;

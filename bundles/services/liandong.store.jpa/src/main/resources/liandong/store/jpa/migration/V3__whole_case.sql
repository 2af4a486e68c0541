-- Departments' deadlines, who holds a case and who took it in, how far it has been followed, and
-- the timers. Plain SQL that Derby and PostgreSQL both read.

-- A deadline is known by its kind and, where it is a department's own, its part: PART:tax.
alter table lc_deadline alter column purpose set data type varchar(60);
-- The order of a walk over all deadlines, so that each page is read from the index.
drop index lc_deadline_due;
create index lc_deadline_due on lc_deadline (due_on, county, number, purpose);

-- Who holds the case, who took it into a village's ledger and where, and how many of its events
-- followers have ticked off. unread is 1 while seq > followed.
--
-- The cases that are here already: persons stand in the events alone, whose text no SQL reads, so
-- a case is held by 'unknown' and in no ledger until its next step, which writes all three anew.
-- All their events are still to be followed. The defaults also let a node that runs the bundle
-- before this one open cases while the others are updated.
alter table lc_case add column person varchar(64) default 'unknown' not null;
alter table lc_case add column agent_place varchar(40);
alter table lc_case add column agent varchar(64);
alter table lc_case add column followed integer default 0 not null;
alter table lc_case add column unread smallint default 1 not null;
create index lc_case_person on lc_case (county, person, due_on, number);
create index lc_case_ledger on lc_case (county, agent_place, due_on, number);
create index lc_case_unread on lc_case (unread, county, number);

-- What the law will do to a case by itself. A row goes in the transaction of the step it becomes.
create table lc_timer (
  county        varchar(32) not null,
  number        varchar(50) not null,
  -- kind and part: PART_CONSENT:tax
  name          varchar(60) not null,
  kind          varchar(20) not null,
  part          varchar(40),
  -- moments in UTC, ruled by the database's clock
  fires_at      timestamp   not null,
  set_at        timestamp   not null,
  -- nobody else gets it before; long past while nobody has it
  taken_until   timestamp   not null,
  tries         integer     not null,
  constraint lc_timer_pk primary key (county, number, name)
);
create index lc_timer_fires on lc_timer (fires_at, county, number, name);

-- The licences that wait for a notice now are deemed accepted when its day is over (行政许可法
-- art. 32), in China at midnight, which is 16:00 UTC; without a row nobody would look at them. No
-- other timer was known to the events that are here. Should one be set too many, it becomes no
-- step: the case itself is asked first.
insert into lc_timer (county, number, name, kind, fires_at, set_at, taken_until, tries)
select d.county, d.number, 'DEEMED_ACCEPTANCE', 'DEEMED_ACCEPTANCE',
       cast(cast(d.due_on as varchar(10)) || ' 16:00:00' as timestamp),
       c.opened_at, cast('1970-01-01 00:00:00' as timestamp), 0
from lc_deadline d
join lc_case c on c.county = d.county and c.number = d.number
join lc_event e on e.county = d.county and e.number = d.number and e.seq = 1
where d.purpose = 'NOTICE' and c.state = 'RECEIVED'
  and e.body like '%"type":"LICENCE","version":%';

-- Small facts of the installation.
create table lc_mark (
  name          varchar(40)  not null,
  value         varchar(200) not null,
  constraint lc_mark_pk primary key (name)
);

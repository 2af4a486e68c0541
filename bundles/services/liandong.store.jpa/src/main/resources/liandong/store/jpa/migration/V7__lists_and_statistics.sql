-- Lists in which every page costs the same. Read by Derby and PostgreSQL alike; the words in braces
-- are those that only PostgreSQL knows, see Migration.

-- The state stands before the date: a list is merged from one range for each state that is asked
-- for, each already in the order of the list. So a state that is rare among millions is found at
-- once, and what is closed (all of it due on 9999-12-31) does not stand in the way of what is open.
drop index lc_case_due;
drop index lc_case_holder;
drop index lc_case_person;
drop index lc_case_ledger;
create index lc_case_state on lc_case (county, state, due_on, number);
create index lc_case_holder on lc_case (county, holder, state, due_on, number);
create index lc_case_person on lc_case (county, person, state, due_on, number);
-- Most cases come from no village.
create index lc_case_ledger on lc_case (county, agent_place, state, due_on, number)
  ${where_agent_place};

drop index lc_file_due;
drop index lc_file_owner;
create index lc_file_owner on lc_file (county, owner_person, state, due_on, file_id);
create index lc_file_place on lc_file (county, owner_place, state, due_on, file_id);
create index lc_file_opened on lc_file (county, opened_at, file_id);
create index lc_file_subject on lc_file (county, subject, state, due_on, file_id);

-- What was recorded lately, for whoever counts. Events come in the order of their moments, so that
-- PostgreSQL needs to keep only the first and the last of each stretch, which costs a step nothing.
create index lc_event_happened on lc_event ${using_brin} (happened_at) ${summed_up_by_itself};

-- How many events of a case are in the figures below. No step of a case writes here.
create table lc_counted (
  county        varchar(32) not null,
  number        varchar(50) not null,
  seq           integer     not null,
  constraint lc_counted_pk primary key (county, number)
) ${with_room};

-- What happened in a county in a month, by item and by place: each event stands in one row of each.
create table lc_month (
  county        varchar(32) not null,
  -- the first day of the month, in China
  in_month      date        not null,
  -- ITEM or PLACE
  by_what       varchar(8)  not null,
  -- id of the item or of the service point
  name          varchar(64) not null,
  registered               bigint default 0 not null,
  received                 bigint default 0 not null,
  accepted                 bigint default 0 not null,
  acceptance_refused       bigint default 0 not null,
  returned                 bigint default 0 not null,
  granted                  bigint default 0 not null,
  denied                   bigint default 0 not null,
  in_time                  bigint default 0 not null,
  late                     bigint default 0 not null,
  working_days             bigint default 0 not null,
  served                   bigint default 0 not null,
  closed_certificate       bigint default 0 not null,
  closed_returned          bigint default 0 not null,
  closed_voided            bigint default 0 not null,
  closed_deleted           bigint default 0 not null,
  closed_forwarded         bigint default 0 not null,
  closed_correction_lapsed bigint default 0 not null,
  closed_finished          bigint default 0 not null,
  constraint lc_month_pk primary key (county, in_month, by_what, name)
) ${with_room};

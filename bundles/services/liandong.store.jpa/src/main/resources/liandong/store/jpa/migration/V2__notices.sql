-- Notices on holidays that came after the built-in table. Plain SQL that Derby and PostgreSQL both
-- read. They are the law of the whole country, so no county stands in the key. Never updated.
create table lc_notice (
  id            varchar(60)    not null,
  -- the order in which they came, without a gap; it decides which of two notices is the later
  seq           integer        not null,
  body          varchar(32672) not null,
  kept_by       varchar(40)    not null,
  -- moment in UTC
  kept_at       timestamp      not null,
  constraint lc_notice_pk primary key (id),
  constraint lc_notice_seq unique (seq)
);

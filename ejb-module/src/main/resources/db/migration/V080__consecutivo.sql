-- Last number given of a series in a year, of every feature; taken under the row's lock in the transaction that uses it: no gaps.
create table consecutivo (
  serie varchar(40) character set ascii collate ascii_bin not null,
  anio int not null,
  ultimo int not null,
  primary key (serie, anio)
) character set utf8mb4 collate ${collation};

insert into consecutivo (serie, anio, ultimo) select concat('AC-', plantel), anio, ultimo from actividad_folio;

drop table actividad_folio;

-- The organisation (Art. 3 VIII, XVIII, XX) and the settings of the system.
create table entidad (
  clave char(2) not null primary key,
  abreviatura varchar(10) not null,
  nombre varchar(150) not null,
  tipo varchar(10) not null check (tipo in ('CE', 'UODCDMX', 'RCEO')),
  estado varchar(60) not null,
  zona_horaria varchar(40) not null,
  version int not null default 0
) character set utf8mb4 collate ${collation};

create table plantel (
  clave char(6) not null primary key,
  entidad char(2) not null,
  nombre varchar(150) not null,
  tipo varchar(10) not null check (tipo in ('PUBLICO', 'RVOE')),
  zona_horaria varchar(40) null,
  latitud double null check (latitud between -90 and 90),
  longitud double null check (longitud between -180 and 180),
  entrada time not null default '07:00:00',
  salida time not null default '14:00:00',
  version int not null default 0,
  constraint plantel_entidad_fk foreign key (entidad) references entidad (clave),
  constraint plantel_point_ck check ((latitud is null) = (longitud is null))
) character set utf8mb4 collate ${collation};

create table plantel_carrera (
  plantel char(6) not null,
  carrera varchar(120) not null,
  primary key (plantel, carrera),
  constraint plantel_carrera_plantel_fk foreign key (plantel) references plantel (clave)
) character set utf8mb4 collate ${collation};

create table ajuste (
  clave varchar(60) not null primary key,
  valor varchar(200) not null,
  version int not null default 0
) character set utf8mb4 collate ${collation};

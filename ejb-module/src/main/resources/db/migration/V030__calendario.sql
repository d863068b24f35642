-- Working calendar with versions (LFT Art. 74, school calendar) and the capture periods (Art. 22-24).
create table calendario_version (
  numero int not null primary key,
  motivo varchar(200) not null,
  creada_por varchar(60) not null,
  creada_en datetime(6) not null
) character set utf8mb4 collate ${collation};

insert into calendario_version (numero, motivo, creada_por, creada_en)
values (1, 'Días de descanso obligatorio del artículo 74 de la Ley Federal del Trabajo', 'sistema', '2026-03-02 00:00:00');

create table dia_inhabil (
  id bigint not null auto_increment primary key,
  entidad char(2) null,
  desde date not null,
  hasta date not null,
  motivo varchar(200) not null,
  fuente varchar(200) not null,
  version_alta int not null,
  version_baja int null,
  version int not null default 0,
  constraint dia_inhabil_entidad_fk foreign key (entidad) references entidad (clave),
  constraint dia_inhabil_alta_fk foreign key (version_alta) references calendario_version (numero),
  constraint dia_inhabil_baja_fk foreign key (version_baja) references calendario_version (numero),
  constraint dia_inhabil_range_ck check (hasta >= desde),
  constraint dia_inhabil_version_ck check (version_baja is null or version_baja > version_alta)
) character set utf8mb4 collate ${collation};

create table periodo_captura (
  clave char(7) not null primary key check (clave regexp '^2[0-9]{3}-T[1-4]$'),
  inicio date not null,
  fin date not null,
  apertura date not null,
  cierre_captura date not null,
  cierre_validacion date not null,
  informe_vence date not null,
  calendario_version int not null,
  estado varchar(15) not null check (estado in ('PROGRAMADO', 'ABIERTO', 'EN_VALIDACION', 'CERRADO', 'CONSOLIDADO',
    'INFORMADO', 'PRESENTADO')),
  captura_cerrada_en datetime(6) null,
  validacion_cerrada_en datetime(6) null,
  version int not null default 0,
  constraint periodo_captura_calendario_fk foreign key (calendario_version) references calendario_version (numero),
  constraint periodo_captura_order_ck check (fin > inicio and cierre_captura > fin and cierre_validacion > cierre_captura
    and informe_vence >= cierre_validacion)
) character set utf8mb4 collate ${collation};

create table prorroga (
  id bigint not null auto_increment primary key,
  periodo char(7) not null,
  tipo varchar(12) not null check (tipo in ('CAPTURA', 'VALIDACION')),
  entidad char(2) not null,
  plantel char(6) null,
  hasta date not null,
  motivo varchar(500) not null,
  otorgada_por varchar(60) not null,
  otorgada_en datetime(6) not null,
  version int not null default 0,
  constraint prorroga_periodo_fk foreign key (periodo) references periodo_captura (clave),
  constraint prorroga_entidad_fk foreign key (entidad) references entidad (clave),
  constraint prorroga_plantel_fk foreign key (plantel) references plantel (clave)
) character set utf8mb4 collate ${collation};

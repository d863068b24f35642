-- Reminders by mail (R8.4, R21.3, R22, R23). A mail is written down before it is sent: one for a person and his local date, so that neither a
-- second run nor a restart sends it twice. Its text is forgotten once it was sent or replaced.
create table recordatorio (
  usuario    varchar(60) not null,
  fecha      date not null comment 'local date of the person',
  estado     varchar(9) character set ascii collate ascii_bin not null,
  correo     varchar(160) not null,
  nombre     varchar(160) not null,
  mensaje_id varchar(120) character set ascii collate ascii_bin not null,
  asunto     varchar(200) not null,
  texto      mediumtext null,
  html       mediumtext null,
  baja       varchar(300) null comment 'address by which the person does without what is not obligatory, null when all of it is',
  intentos   int not null default 0,
  detalle    varchar(300) null comment 'why the server refused it',
  creado_en  datetime(6) not null,
  resuelto_en datetime(6) null,
  primary key (usuario, fecha),
  constraint recordatorio_mensaje_uq unique (mensaje_id),
  constraint recordatorio_usuario_fk foreign key (usuario) references usuario (usuario),
  constraint recordatorio_estado_ck check (estado in ('PENDIENTE', 'EN_ENVIO', 'ENVIADO', 'RECHAZADO', 'INCIERTO', 'SUPERADO')),
  constraint recordatorio_texto_ck check (estado not in ('PENDIENTE', 'EN_ENVIO') or texto is not null),
  index recordatorio_estado_ix (estado, fecha)
) character set utf8mb4 collate ${collation};

-- What each mail told, so that the same is not told again.
create table recordatorio_aviso (
  usuario varchar(60) not null,
  fecha   date not null,
  clave   varchar(120) character set ascii collate ascii_bin not null,
  primary key (usuario, fecha, clave),
  constraint recordatorio_aviso_fk foreign key (usuario, fecha) references recordatorio (usuario, fecha)
) character set utf8mb4 collate ${collation};

-- What a person does not want to be told; legal deadlines are told to everybody.
create table recordatorio_baja (
  usuario varchar(60) not null,
  grupo   varchar(12) character set ascii collate ascii_bin not null,
  desde   datetime(6) not null,
  primary key (usuario, grupo),
  constraint recordatorio_baja_fk foreign key (usuario) references usuario (usuario),
  constraint recordatorio_baja_ck check (grupo in ('COMPROMISOS', 'CONVENIOS', 'COLECTAS'))
) character set utf8mb4 collate ${collation};

-- The secret that signs the links in mails, shared by all servers.
create table recordatorio_secreto (
  id      tinyint not null primary key check (id = 1),
  secreto varbinary(32) not null
);

insert into recordatorio_secreto (id, secreto) values (1, random_bytes(32));

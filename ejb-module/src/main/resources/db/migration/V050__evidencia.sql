-- Evidence files (Art. 11 VIII, 25). The files lie in the store under the hash of what is served; sha256 is that of what was
-- received, which is not kept. tomada_en is the camera's local date and time; distancia_m is measured from the plantel.
create table evidencia (
  id bigint not null auto_increment primary key,
  actividad_id bigint not null,
  tipo varchar(20) not null check (tipo in
    ('FOTOGRAFIA', 'VIDEO', 'LISTA_ASISTENCIA', 'REPORTE_ENCUESTAS', 'DOCUMENTO_OFICIAL', 'RELATORIA')),
  nombre_original varchar(200) not null,
  mime varchar(40) not null,
  tamano bigint not null check (tamano > 0),
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  mime_publica varchar(40) not null,
  tamano_publica bigint not null check (tamano_publica > 0),
  sha256_publica char(64) character set ascii collate ascii_bin not null,
  sha256_miniatura char(64) character set ascii collate ascii_bin null,
  ancho int null,
  alto int null,
  tomada_en datetime null,
  distancia_m int null,
  recibida_en datetime(6) not null,
  recibida_por varchar(60) not null,
  retirada boolean not null default false,
  retirada_en datetime(6) null,
  retirada_por varchar(60) null,
  version int not null default 0,
  vigente varchar(64) character set ascii collate ascii_bin as (if(retirada, null, sha256)) persistent,
  constraint evidencia_actividad_fk foreign key (actividad_id) references actividad (id),
  constraint evidencia_vigente_uq unique (actividad_id, vigente),
  constraint evidencia_retirada_ck check (retirada = (retirada_en is not null)),
  index evidencia_sha256_ix (sha256),
  index evidencia_publica_ix (sha256_publica),
  index evidencia_miniatura_ix (sha256_miniatura)
) character set utf8mb4 collate ${collation};

-- Who looked at a restricted file, from where and when; one row per person, version and minute.
create table evidencia_lectura (
  id bigint not null auto_increment primary key,
  evidencia_id bigint not null,
  usuario varchar(60) not null,
  variante varchar(10) not null check (variante in ('MINIATURA', 'PUBLICA')),
  origen varchar(60) not null,
  leida_en datetime(6) not null,
  constraint evidencia_lectura_uq unique (evidencia_id, usuario, variante, leida_en),
  constraint evidencia_lectura_fk foreign key (evidencia_id) references evidencia (id),
  index evidencia_lectura_usuario_ix (usuario, leida_en)
) character set utf8mb4 collate ${collation};

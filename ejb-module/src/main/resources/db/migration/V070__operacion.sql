-- Executions of batch jobs as the operator and the API see them (R24). The repository of Jakarta Batch lies beside
-- them in its own tables; `ejecucion_jbatch` is the last execution of that repository.
CREATE TABLE ejecucion_trabajo (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    trabajo          VARCHAR(60)  NOT NULL,
    parametros       JSON         NOT NULL,
    estado           VARCHAR(10)  NOT NULL,
    avance           INT          NOT NULL DEFAULT 0,
    clave_unica      VARCHAR(100) NULL COMMENT 'job and its key while it runs: one writer at a time',
    ejecucion_jbatch BIGINT       NULL,
    lanzada          BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the runtime took it since its start or last restart',
    sin_trabajo      BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'its first step found that all had been done before',
    nodo             VARCHAR(40)  NOT NULL COMMENT 'the server that runs it; whoever takes it over writes its own name',
    iniciada_por     VARCHAR(80)  NOT NULL,
    inicio           DATETIME(6)  NOT NULL,
    fin              DATETIME(6)  NULL,
    reinicios        INT          NOT NULL DEFAULT 0,
    version          INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY uq_ejecucion_clave_unica (clave_unica),
    KEY ix_ejecucion_estado (estado, nodo),
    KEY ix_ejecucion_trabajo (trabajo, id),
    CONSTRAINT ck_ejecucion_avance CHECK (avance BETWEEN 0 AND 100),
    CONSTRAINT ck_ejecucion_estado CHECK (estado IN ('EN_CURSO', 'TERMINADA', 'DETENIDA', 'FALLIDA'))
) character set utf8mb4 collate ${collation};

-- No foreign key: a line of the log is written in a transaction of its own while the job may hold its execution's row.
CREATE TABLE ejecucion_mensaje (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    ejecucion_id BIGINT        NOT NULL,
    momento      DATETIME(6)   NOT NULL,
    nivel        VARCHAR(6)    NOT NULL,
    texto        VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_ejecucion_mensaje (ejecucion_id, id)
) character set utf8mb4 collate ${collation};

-- A lease: who holds a name, until when by the clock of the database, and the fencing token (`ficha`), which grows
-- each time the lease changes hands, so that the writes of a holder who slept past its end can be told and refused.
CREATE TABLE arrendamiento (
    nombre VARCHAR(80) NOT NULL,
    dueno  VARCHAR(40) NOT NULL,
    ficha  BIGINT      NOT NULL,
    vence  DATETIME(6) NOT NULL,
    PRIMARY KEY (nombre)
) character set utf8mb4 collate ${collation};

-- One row per date of the calendar on which a job was started by itself: the primary key makes it happen once.
CREATE TABLE disparo_programado (
    trabajo      VARCHAR(60) NOT NULL,
    periodo      CHAR(7)     NOT NULL,
    fecha        DATE        NOT NULL,
    ficha        BIGINT      NOT NULL,
    ejecucion_id BIGINT      NULL,
    momento      DATETIME(6) NOT NULL,
    PRIMARY KEY (trabajo, periodo, fecha)
) character set utf8mb4 collate ${collation};

-- The closes done: who did each, and when its list of what was left out was found complete.
CREATE TABLE cierre (
    trabajo       VARCHAR(60) NOT NULL,
    periodo       CHAR(7)     NOT NULL,
    ejecucion_id  BIGINT      NOT NULL,
    cerrado_en    DATETIME(6) NOT NULL,
    conciliado_en DATETIME(6) NULL,
    PRIMARY KEY (trabajo, periodo),
    CONSTRAINT fk_cierre_ejecucion FOREIGN KEY (ejecucion_id) REFERENCES ejecucion_trabajo (id)
) character set utf8mb4 collate ${collation};

-- What a close left out (R22, R23, §4): drafts and returned activities, those not validated, planteles without report.
CREATE TABLE cierre_pendiente (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    trabajo       VARCHAR(60) NOT NULL,
    periodo       CHAR(7)     NOT NULL,
    entidad       CHAR(2)     NOT NULL,
    plantel       CHAR(6)     NOT NULL,
    folio         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    situacion     VARCHAR(16) NOT NULL,
    registrada_en DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_cierre_pendiente (trabajo, periodo, entidad, plantel)
) character set utf8mb4 collate ${collation};

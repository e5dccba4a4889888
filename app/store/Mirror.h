// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/KeySlots.h"
#include "app/store/MirrorEntry.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <memory>
#include <optional>

namespace hui {

class Database;

/// What a mirror log holds.
struct MirrorContent {
    std::optional<KeySlot> slot; ///< with the device's secret it opens the entries without the db
    QList<MirrorEntry> entries; ///< the i-th is that of device_seq i + 1
    qint64 goodBytes = 0; ///< up to here everything is whole
    bool torn = false; ///< a last record was not written to its end
    bool damaged = false; ///< something in the middle does not check
};

/// The append-only copy of the journal beside the database, `mirror.hdl`: what is left when the
/// database file is lost. "HDM1" and the device's key slot, then records of be32(length of sealed)
/// ‖ be32(CRC-32 of sealed ‖ hash) ‖ sealed ‖ hash. An entry is on the disk here after the COMMIT
/// and before anybody is told.
class Mirror {
    Q_DISABLE_COPY_MOVE(Mirror)

public:
    /// Opens the log beside `database`, brings it up to the journal and cuts a torn tail off. A
    /// Storage error when it knows entries that the journal does not have any more: the journal was
    /// cut or put back, and nothing may be recorded over that.
    static Result<std::unique_ptr<Mirror>> open(const QString& file, Database& database);

    /// What to do at the first record that does not check.
    enum class Damage {
        Stop,
        StepOver, ///< go on with the next whole one: entries may be missing in between
    };

    /// Reads what is whole; nothing but an empty content when there is no such file.
    static MirrorContent read(const QString& file, Damage damage = Damage::Stop);

    /// Writes entries behind the others and brings them to the disk.
    Result<Done> append(const QList<MirrorEntry>& entries);

private:
    explicit Mirror(const QString& file)
        : m_file(file)
    {
    }

    Result<Done> begin(const std::optional<KeySlot>& slot);
    Result<Done> catchUp(const MirrorContent& content, Database& database);
    Result<Done> write(const QByteArray& bytes);

    QFile m_file;
};

} // namespace hui

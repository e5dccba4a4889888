// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/table/Table.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

struct zip;

namespace hui {

/// The parts of a packed file that came from outside, read within limits: too many parts, a part
/// too large or packed too tightly (a bomb), one that is encrypted or not what its check sum says
/// is an Input error. Nothing is written to the disk.
class ZipReader {
public:
    /// `bytes` stay with the reader.
    static Result<ZipReader> open(QByteArray bytes, const TableLimits& limits);

    bool contains(const QString& name) const;

    /// One part, unpacked.
    Result<QByteArray> read(const QString& name);

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    ZipReader(QByteArray bytes, const TableLimits& limits)
        : m_bytes(std::move(bytes))
        , m_limits(limits)
    {
    }

    QByteArray m_bytes;
    TableLimits m_limits;
    std::unique_ptr<zip, Close> m_archive;
    qint64 m_unpacked = 0;
};

/// A packed file with these parts, in this order, the same for the same parts.
Result<QByteArray> zipOf(const QList<std::pair<QString, QByteArray>>& parts);

} // namespace hui

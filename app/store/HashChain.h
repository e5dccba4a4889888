// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <optional>

namespace hui {

/// The hash that ties a row to the one before it (docs/adr/0010-journal-format.md):
/// SHA-256(tag ‖ prev ‖ be64(seq) ‖ id ‖ SHA-256(content) ‖ meta).
struct ChainLink {
    const char* tag; ///< "HDJ1" of the journal, "HDA1" of the audit trail
    QByteArray previous; ///< hash of the row before; zeros before the first
    qint64 sequence;
    QByteArray id; ///< 16 bytes of the operation id; nothing in the audit trail
    QByteArray content; ///< the closed body
    QVariantList meta; ///< the other columns, in their order
};

/// 32 zero bytes: what stands before the first row.
QByteArray chainStart();

QByteArray hashOf(const ChainLink& link);

/// The columns one after another, each as be32(length) ‖ bytes; be32(0xffffffff) for NULL. Text is
/// UTF-8, a number its decimal digits.
QByteArray canonical(const QVariantList& columns);

/// The columns of canonical() again: bytes, or a null for NULL. Nothing when the bytes are not of
/// that form.
std::optional<QVariantList> columnsIn(QByteArrayView canonical);

/// The text as it is bound to a column that is NOT NULL: Qt binds a null QString as NULL.
QVariant textColumn(const QString& text);

} // namespace hui

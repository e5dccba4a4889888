// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/HashChain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hui {

namespace {

template <class Integer>
QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

QByteArray hashOf(const ChainLink& link)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(link.tag));
    hash.addData(link.previous);
    hash.addData(bigEndian(link.sequence));
    hash.addData(link.id);
    hash.addData(QCryptographicHash::hash(link.content, QCryptographicHash::Sha256));
    hash.addData(canonical(link.meta));
    return hash.result();
}

QByteArray canonical(const QVariantList& columns)
{
    QByteArray bytes;
    for (const QVariant& column : columns) {
        if (column.isNull()) {
            bytes += bigEndian(quint32(0xffffffff));
            continue;
        }
        const QByteArray text = column.typeId() == QMetaType::QByteArray
            ? column.toByteArray()
            : column.toString().toUtf8();
        bytes += bigEndian(static_cast<quint32>(text.size()));
        bytes += text;
    }
    return bytes;
}

std::optional<QVariantList> columnsIn(QByteArrayView canonical)
{
    QVariantList columns;
    while (!canonical.isEmpty()) {
        if (canonical.size() < 4)
            return std::nullopt;
        const auto size = qFromBigEndian<quint32>(canonical.data());
        canonical = canonical.sliced(4);
        if (size == 0xffffffff) {
            columns += QVariant();
            continue;
        }
        if (size > static_cast<quint64>(canonical.size()))
            return std::nullopt;
        columns += canonical.first(size).toByteArray();
        canonical = canonical.sliced(size);
    }
    return columns;
}

QVariant textColumn(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace hui

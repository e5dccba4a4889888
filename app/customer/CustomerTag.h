// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

namespace hui {

/// A label on a record, set or taken away; what was set last holds.
struct CustomerTag {
    QString tag; ///< of the bank's list
    bool isOn = true;
    QUuid setBy; ///< the operation

    friend bool operator==(const CustomerTag&, const CustomerTag&) = default;
};

/// Puts a label on or takes it away; false when it is so already.
bool setTag(QList<CustomerTag>& tags, const CustomerTag& tag);

/// Whether a label is on.
bool hasTag(const QList<CustomerTag>& tags, const QString& tag);

/// A label of the bank's list: what serving a person asks for ("轮椅服务"), never what they are or
/// believe.
struct TagEntry {
    QString id; ///< "priority_seat": at most 40 characters
    QString name; ///< in Chinese
    QString nameEn;
    QDate validFrom;
    QDate validUntil = {}; ///< the last day on which it is put on; invalid: until it is told

    bool isOffered(const QDate& day) const
    {
        return validFrom <= day && (!validUntil.isValid() || day <= validUntil);
    }

    friend bool operator==(const TagEntry&, const TagEntry&) = default;
};

/// As the change stream `customer_tag` tells it; its key is the id. A Protocol error names the
/// field that is wrong.
QJsonObject toJson(const TagEntry& entry);
Result<TagEntry> tagEntryFromJson(const QJsonObject& json);

} // namespace hui

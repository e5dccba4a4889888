// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

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

/// What a label asks of the desk and the platform by itself; most ask people alone. CalledFirst: a
/// number of the class for those who are called first. LargePrint: papers in large type. NoCalls:
/// nobody asks by telephone how it was. PhoneReceipt: a receipt that is given by its code is not
/// printed by itself. English: pages for the telephone are opened in English. NoMessages: no short
/// message is sent, but for what must be told.
enum class TagEffect { CalledFirst, LargePrint, NoCalls, PhoneReceipt, English, NoMessages };

QList<TagEffect> tagEffects();

/// "called_first", "large_print", "no_messages": as stored and on the wire.
QString nameOf(TagEffect effect);
std::optional<TagEffect> tagEffectOf(QStringView name);

/// A label of the bank's list: what serving a person asks for ("轮椅服务"), never what they are or
/// believe.
struct TagEntry {
    QString id; ///< "priority_seat": at most 40 characters
    QString name; ///< in Chinese
    QString nameEn;
    QDate validFrom;
    QDate validUntil = {}; ///< the last day on which it is put on; invalid: until it is told
    std::optional<TagEffect> effect = {}; ///< nothing: it tells people, and does nothing by itself

    bool isOffered(const QDate& day) const
    {
        return validFrom <= day && (!validUntil.isValid() || day <= validUntil);
    }

    friend bool operator==(const TagEntry&, const TagEntry&) = default;
};

/// Whether a label that is on has the effect by the bank's list. One that is not put on any more
/// keeps it for whoever has it.
bool hasEffect(const QList<CustomerTag>& tags, const QList<TagEntry>& entries, TagEffect effect);

/// As the change stream `customer_tag` tells it; its key is the id. A Protocol error names the
/// field that is wrong.
QJsonObject toJson(const TagEntry& entry);
Result<TagEntry> tagEntryFromJson(const QJsonObject& json);

} // namespace hui

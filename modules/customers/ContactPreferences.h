// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui::customers {

/// One of the ways in which a customer wants to be reached and served (联系偏好). Nothing is kept
/// of it by itself: all but one are labels of the record, by what the bank's list says they ask
/// for; advertising is agreed to, never labelled (个人信息保护法 §24).
struct ContactPreference {
    enum class Kind {
        Messages, ///< short messages; the label declines them
        Marketing, ///< advertising by telephone; a consent
        CallBack, ///< to be asked by telephone how it was; the label declines it
        EnglishPages, ///< pages for the telephone open in English
        PhoneReceipts, ///< receipts by their code, not printed by themselves
        LargePrint, ///< papers in large type
    };
    Kind kind = Kind::Messages;
    bool isOn = false; ///< the label is on, or the consent stands
    QDate since = {}; ///< when that was said, in China; invalid: nobody has said anything
    QString tag = {}; ///< the label it is; empty: a consent
    QUuid consent = {}; ///< the one that stands; null: none does

    friend bool operator==(const ContactPreference&, const ContactPreference&) = default;
};

/// Whether it says no to something.
bool isDeclined(const ContactPreference& preference);

/// Those of a record, in the order in which they are shown. One that the bank's list has no label
/// for, or offers no more and is not on, is left out.
QList<ContactPreference> contactPreferences(
    const Customer& record, const QList<TagEntry>& entries, const QDate& today);

/// Whether a label is shown as one of them, not among the others.
bool isContactPreference(const TagEntry& entry);

} // namespace hui::customers

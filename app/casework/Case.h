// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseState.h"
#include "app/casework/CaseStep.h"
#include "app/core/Result.h"

#include <QDateTime>
#include <QMap>

namespace hui {

/// What was done with a case, and by whom. Of several savings in a row the last one stands.
struct CaseEvent {
    QUuid operation = {};
    QString act = {}; ///< "open", "take", or an act by its name
    QString operatorId = {}; ///< empty: the customer
    QDateTime at = {};

    friend bool operator==(const CaseEvent&, const CaseEvent&) = default;
};

/// A request of a customer on its way through the bank (domain.md O07): what is wanted, where it
/// came from, who works on it, how it came out. The id is that of the operation that opened it.
struct Case {
    QUuid id = {};
    QString kind = {}; ///< a kind of need of the catalogue, "P-017"
    QString kindZh = {}; ///< its name when the case was opened
    QString kindEn = {};
    QString channel = {}; ///< 渠道 by which it came: "counter", "phone", "partner"
    QString touchpoint = {}; ///< 触点, where: "window", "hall", "page"
    QString scene = {}; ///< 场景, the field of life: "缴费"
    QString act = {}; ///< 行为, what is wanted: "pay", "book", "enquire", "apply"
    QUuid customer = {}; ///< their record; null: nobody looked for one
    QString branch = {};
    QString holder = {}; ///< the desk that works on it; empty: parked, any desk may take it
    CaseState state = CaseState::Accepted;
    CaseOutcome outcome = CaseOutcome::None;
    QMap<QString, QString> entries = {}; ///< what was filled in, by the key of the parameter
    QList<CaseStep> steps = {};
    QString note = {}; ///< what was said when it was decided or followed
    int rating = 0; ///< 1 to 5; 0: not asked yet
    QDateTime openedAt = {};
    QDateTime changedAt = {};
    QUuid lastMove = {}; ///< the operation that changed it last
    QList<CaseEvent> history = {}; ///< oldest first

    friend bool operator==(const Case&, const Case&) = default;
};

/// The words of the contract for how a case came, where, and for what.
const QStringList& caseChannels();
const QStringList& caseTouchpoints();
const QStringList& caseWants();

/// The number of a case on paper and on the telephone, made from its id: "7K2Q-9F3M". Letters that
/// look like digits are not in it.
QString caseNumber(const QUuid& id);

/// The number as stored, from what was typed, scanned or spoken: "HDC:7k2q 9f3m" → "7K2Q9F3M";
/// empty when it cannot be one.
QString tidiedCaseNumber(QStringView typed);

/// What the code on paper says: the number with what tells a desk that it is one of a case.
QString caseCode(const QUuid& id);

} // namespace hui

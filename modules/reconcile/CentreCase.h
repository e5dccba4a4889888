// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/CentreAnswer.h"

#include <QStringList>

namespace hui::reconcile {

/// The role of who answers for the centre: "centre".
bool isOfTheCentre(const QStringList& roles);

/// A difference that a desk of some branch reported, as the centre sees it. Nothing of a customer.
struct CentreCase {
    QUuid item; ///< the operation it is about
    QString number; ///< "DZ20260318-1", one row of numbers for each branch and day
    QString branch;
    QDate businessDate;
    QString device; ///< that reported it
    QString till; ///< the cash box the operation is booked in; empty: none
    QString operationKind; ///< "billpay.pay"
    MatchClass kind = MatchClass::TheirsOnly;
    Money stake = Money::fen(0);
    QString reason; ///< why it was reported
    QString reporter; ///< operator number
    QDateTime at; ///< UTC
    bool inSuspense = false; ///< the branch keeps it in suspense by name
    std::optional<CentreAnswer> answer = {};
};

/// How many cases the platform tells at once: the open ones first, then the latest.
constexpr int mostCases = 200;

/// The answer to GET /v1/centre/cases.
QJsonObject casesToJson(const QList<CentreCase>& cases);
Result<QList<CentreCase>> casesFromJson(const QJsonObject& json);

} // namespace hui::reconcile

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace hui::community {

/// What cash is taken for at a hospital beside numbers.
enum class ChargeKind {
    Visit, ///< 就医缴费: items of a visit
    Deposit, ///< 住院预缴金: for a stay
};

/// "visit": as stored and on the wire.
QString nameOf(ChargeKind kind);

/// "medical", "inpatient": whose service it is for the day's report.
QString categoryOf(ChargeKind kind);
std::optional<ChargeKind> chargeKindOf(QStringView name);

/// An item of a visit's bill that is not paid yet.
struct BillItem {
    QString id = {}; ///< within the visit: "1"
    QString name = {}; ///< "血脂四项"
    Money total = Money::fen(0);
    Money pool = Money::fen(0); ///< 医保统筹: what the insurance pays of it
    Money account = Money::fen(0); ///< 个人账户: what the patient's insurance account pays

    /// 自付: what the patient pays.
    Money due() const { return Money::fen(total.minor() - pool.minor() - account.minor()); }

    friend bool operator==(const BillItem&, const BillItem&) = default;
};

/// The sums of items, split as each is.
BillItem sumOf(const QList<BillItem>& items);

/// A visit to a doctor with what is to be paid for it.
struct Visit {
    QUuid id = {};
    QString hospital = {};
    QString hospitalName = {};
    QString department = {}; ///< "心血管内科"
    QDate date = {};
    QString patient = {}; ///< masked
    QList<BillItem> items = {};

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// A patient's stay in a hospital, and how its deposit stands.
struct Stay {
    QUuid id = {};
    QString hospital = {};
    QString hospitalName = {};
    QString ward = {}; ///< "心血管内科 3 病区 12 床"
    QDate since = {};
    QString patient = {}; ///< masked
    Money paid = Money::fen(0);
    Money used = Money::fen(0);
    Money ours = Money::fen(0); ///< what the bank has taken for it and not given back

    /// What is left of the deposit at the hospital.
    Money balance() const { return Money::fen(paid.minor() - used.minor()); }
    /// What may be given back here: what is left, and no more than came through the bank.
    Money releasable() const { return Money::fen(std::min(balance().minor(), ours.minor())); }

    friend bool operator==(const Stay&, const Stay&) = default;
};

/// What the cash was taken or is given back for, as papers say it.
struct Charge {
    ChargeKind kind = ChargeKind::Visit;
    QUuid subject = {}; ///< the visit or the stay
    QString hospital = {};
    QString hospitalName = {};
    QString what = {}; ///< "心血管内科 2026-03-18", "心血管内科 3 病区 12 床"
    QString patient = {}; ///< masked
    QList<BillItem> items = {}; ///< of a visit
    Money amount = Money::fen(0); ///< what the patient pays, or is given back

    friend bool operator==(const Charge&, const Charge&) = default;
};

/// The chosen items of a visit; the amount is what the patient pays of them.
Charge chargeOf(const Visit& visit, const QList<BillItem>& chosen);

/// So much for the deposit of a stay, or back from it.
Charge chargeOf(const Stay& stay, Money amount);

} // namespace hui::community

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/Estate.h"

#include <QJsonObject>

#include <variant>

namespace hui::estate {

/// A party leaves; what was settled with it stays.
struct EndParty {
    QString estate = {};
    QUuid party = {};
    QString reason = {};

    friend bool operator==(const EndParty&, const EndParty&) = default;
};

/// A notice is given to a group.
struct Publish {
    QString estate = {};
    QString group = {};
    QString topic = {};
    QString title = {};
    QDate from = {};
    QDate until = {};

    friend bool operator==(const Publish&, const Publish&) = default;
};

/// A party has been told of a notice.
struct NoteSeen {
    QString estate = {};
    QUuid notice = {};
    QUuid party = {};

    friend bool operator==(const NoteSeen&, const NoteSeen&) = default;
};

/// A merchant offers something.
struct MakeOffer {
    QString estate = {};
    QUuid party = {};
    QString title = {};
    QDate from = {};
    QDate until = {};
    qint64 within = 0; ///< metres from the branch

    friend bool operator==(const MakeOffer&, const MakeOffer&) = default;
};

/// The sheet of a month is settled, as it was shown.
struct Settle {
    QString estate = {};
    QString month = {};
    Money total = Money::fen(0);
    QList<Share> shares = {};

    friend bool operator==(const Settle&, const Settle&) = default;
};

/// Copies of papers are handed in after the sign-up (补交).
struct HandIn {
    QString estate = {};
    QUuid party = {};
    QList<NamedCopy> copies = {};

    friend bool operator==(const HandIn&, const HandIn&) = default;
};

using EstateAct = std::variant<SignUp, EndParty, Publish, NoteSeen, MakeOffer, Settle, HandIn>;

/// "estate.sign", "estate.end", "estate.notice", "estate.seen", "estate.offer", "estate.settle",
/// "estate.copy".
QString kindOf(const EstateAct& act);

/// Which estate it is about.
QString estateOf(const EstateAct& act);

/// How the bank's table of signatures knows it: a sign-up by its kind of party, a settlement by its
/// total.
QString channelOf(const EstateAct& act);
std::optional<Money> amountOf(const EstateAct& act);

/// The copies that an act names; most name none.
QList<NamedCopy> copiesOf(const EstateAct& act);

/// How the copy of a paper is called where a fault names its field: "copy.credit_code".
QString copyField(const QString& paper);

/// What is wrong: a stable code, and the field where there is one.
struct EstateFault {
    const char* code = nullptr;
    QString field = {};
};

/// The one set of rules, on the desk by what it was last told, on the platform by what holds.
std::optional<EstateFault> faultOf(const EstateAct& act, const EstateView& view);

/// The code in words: English, to be translated in the context "Error".
const char* textOfFault(QStringView code);

/// The body of the operation, without its signature.
QJsonObject toJson(const EstateAct& act);

/// As it came; a Protocol error names the field.
Result<EstateAct> actFromJson(const QString& kind, const QJsonObject& body);

} // namespace hui::estate

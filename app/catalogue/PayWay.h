// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/JsonReader.h"

#include <QDate>
#include <QUuid>

#include <optional>

namespace hui {

/// Whose account or card pays, when it is not cash. The token is the terminal's; it means nothing
/// to anybody but the platform.
struct Debit {
    QString token;
    QString masked; ///< "6222 **** 0186": all that is shown and kept
};

/// Who stands at the counter, when the sum of cash asks for it (人民银行 rules on large cash): seen
/// on a document, a copy kept. An agent is named beside whom they pay for.
struct Payer {
    QString name;
    QString documentKind; ///< "resident_id", "passport" …
    QString documentNumber;
    bool copyKept = false;
    QString agentName = {}; ///< empty: the payer came in person
    QString agentDocumentNumber = {};
    QString country = {}; ///< that issued a passport, alpha-3; empty for the other kinds
    QDate validUntil = {}; ///< the last day of the document; invalid: long-term
    QString sex = {}; ///< "M" or "F"; this and what follows as the day's policy asks (PayerAsk)
    QString nationality = {}; ///< alpha-3
    QString occupation = {};
    QString phone = {};
    QString address = {}; ///< home or work
    QString agentDocumentKind = {}; ///< of who came for them, as documentKind and what follows it
    QString agentCountry = {};
    QDate agentValidUntil = {};

    /// Name, document and a copy: enough for the file (非客户一次性尽调).
    bool isSeen() const { return !name.isEmpty() && !documentNumber.isEmpty() && copyKept; }
};

/// How something is paid beside the cash itself, and by whom if that was asked for.
struct PayWay {
    PayMode mode = PayMode::Cash;
    Debit debit = {}; ///< when the mode is not cash
    std::optional<Payer> payer = {}; ///< much cash of somebody without a record
    QUuid agent = {}; ///< the record of who came for the one who is served; null: they came

    bool isCash() const { return mode == PayMode::Cash; }
};

QJsonObject toJson(const Debit& debit);
QJsonObject toJson(const Payer& payer);

/// Adds mode, debit, payer and agent to the body of an operation; of cash by nobody special
/// nothing, so that what was written before stays as it was.
void addTo(QJsonObject& body, const PayWay& way);

/// How it is paid, cash when nothing is said; Unknown is a fault of the reader.
PayMode readMode(JsonReader& reader);

/// Reads `{token, masked}`.
Debit debitIn(JsonReader& debit);

/// The card or account that is debited; empty when there is none.
Debit readDebit(JsonReader& reader);

/// Reads `mode?, debit?, agent?` of a body. An account without its token, or cash with one, is a
/// fault.
PayWay readWay(JsonReader& reader);

/// The same of a body that was read before, for its papers; cash when nothing is said.
PayWay wayIn(const QJsonObject& body);

/// "现金", "银行卡", "账户扣款", "客户扫码": as papers say it.
QString wayZh(PayMode mode);

} // namespace hui

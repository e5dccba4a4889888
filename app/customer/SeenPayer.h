// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PayerAsk.h"
#include "app/customer/Customer.h"

#include <QJsonObject>

namespace hui {

/// Who came for a payer, seen on a document for this once.
struct SeenAgent {
    QString name;
    std::optional<Certificate> document = {}; ///< nothing: a desk of a version before told no kind
};

/// Who was seen on a document for this once (非客户一次性尽调).
struct SeenPayer {
    Certificate document;
    QMap<CustomerField, QString> basics; ///< what was told of payerBasics(), as parseField() has it
    std::optional<SeenAgent> agent = {}; ///< nothing: they came themselves
};

/// What a document says of its holder for sure: the sex that its number tells, and the nationality
/// where its kind or its number leaves no choice. A passport and a travel permit for Hong Kong and
/// Macao (港澳居民, 非中国籍 as well) leave one.
QMap<CustomerField, QString> boundBy(const Certificate& document, const QDate& day);

/// The `payer` of a body: an Input error with the name of its field as detail ("name",
/// "document_kind", "document_no", "country", "valid_until", the names of payerBasics(),
/// "copy_kept"). The kinds are certificateKinds(), the number is right for its kind, a passport
/// says who issued it, the document has not run out on the day, ends when its kind and its holder's
/// age let it (checkValidity()), what is asked of the basics is there, what is there is as in a
/// customer's record (parseField()) and does not contradict the document, and a copy is kept. Of
/// who came for them name, kind, number, country and last day are held to the same ("agent_name",
/// "agent_document_kind" …, "agent_expired" of a document that has run out), the document is not
/// the payer's own, and where only name and number are told nothing more is asked, unless the day
/// asks agentDocumentAsk(). The same rule at the desk and on the platform.
Result<SeenPayer> readPayer(const QJsonObject& payer, const PayerAsk& ask);

/// Whether readPayer() takes it.
Result<Done> checkSeenPayer(const QJsonObject& payer, const PayerAsk& ask);

} // namespace hui

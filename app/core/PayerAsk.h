// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QStringList>

namespace hui {

/// What is asked, on a business day, of who brings much cash and has no record: beside name and
/// document some of payerBasics(), and what else a word of the policy asks.
struct PayerAsk {
    QDate day;
    QStringList basics = {}; ///< by name; agentDocumentAsk() and recordNameAsk() with them
};

/// A name beside a document that is on record under another one.
struct NameFault {
    QString field; ///< "name", or "agent_name" of who came for the payer
    bool wasKnown = false; ///< the desk had the record under that name when its day began
};

/// The rest of the identity basics of a natural person (自然人身份基本信息): "sex", "nationality",
/// "occupation", "phone" and "address" (home or work), as a payer's body names them and in the
/// order in which they are asked.
QStringList payerBasics();

/// "agent_document": among the basics that are asked, that of who came for the payer without a
/// record the kind of their document is told, by which number and last day are checked.
QString agentDocumentAsk();

/// "record_name": among the basics that are asked, a name that is not that of the record with the
/// document, where the branch had the record in time, is refused; else it is looked into.
QString recordNameAsk();

/// All that a bank may ask for: payerBasics(), agentDocumentAsk() and recordNameAsk().
QStringList payerAsks();

/// What is asked on a day while the bank has not spoken: all of them from 2026-01-01 on, the first
/// day of Order 〔2025〕11, none before. Not agentDocumentAsk() and recordNameAsk(): desks before
/// them cannot tell the one, nor ask their records for the other.
QStringList basicsByLaw(const QDate& day);

} // namespace hui

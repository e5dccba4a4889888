// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

namespace hui::cash {

/// Counterfeit pieces of one kind. Notes are stamped 假币, coins are bagged and sealed.
struct CounterfeitPieces {
    QString denomination; ///< what it pretends to be: "CNY-10000"
    QString serial; ///< 冠字号码 of a note; empty for a coin
    int pieces = 1;
};

/// Who brought it; personal data.
struct Holder {
    QString name;
    QString documentNumber; ///< of an identity document; empty when none was shown
};

/// The document 假币收缴凭证 and its line in the register. Counterfeit money is no cash: nothing of
/// it enters a till or the books. Sources: Renminbi regulation §33, 〔2019〕3 (domain b.6).
struct Seizure {
    QString number; ///< "0512-08-20260318-03-001"
    QUuid operation;
    Shift shift; ///< the teller who seized it
    QList<CounterfeitPieces> pieces;
    Holder holder;
    QString witnessId; ///< the second of the two staff
    QString witnessName;
    QDate appraisalUntil; ///< last day to ask for an appraisal
    bool reportDue = false; ///< so many at once that the police is told
    int printed = 0; ///< how often the document was printed
    QDateTime at;

    int count() const;
};

/// Seizes counterfeit money in the sight of its holder.
struct SeizeCounterfeit {
    QUuid operation;
    Shift shift;
    QList<CounterfeitPieces> pieces;
    Holder holder;
    bool inSight = false; ///< it never left the holder's sight
    bool marked = false; ///< notes stamped, coins bagged and sealed
    bool rightTold = false; ///< the holder was told of the right to an appraisal
    Countersign witness; ///< the second person
    QDateTime at;
};
/// Whether it may be put before the second person: everything but the signature.
Result<Done> checkSeizure(const SeizeCounterfeit& request);

/// Numbers the document and enters the register. Refused unless all three were done and a second
/// person signed; Input for a piece without what it must have.
Result<Seizure> seizeCounterfeit(Database& database, const SeizeCounterfeit& request);

/// Counts a print of the document: the second one and those after it are marked 补打.
Result<Seizure> noteSeizurePrint(Database& database, const QString& number);

} // namespace hui::cash

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "modules/campus/School.h"

#include <QDateTime>

namespace hui::campus {

/// What a school asks money for: 学费, 住宿费, 资料费, 上网费, and what it names itself.
enum class FeeKind { Tuition, Boarding, Materials, Network, Other };

QList<FeeKind> feeKinds();

/// "boarding": as stored and on the wire.
QString nameOf(FeeKind kind);
std::optional<FeeKind> feeKindOf(QStringView name);

/// One thing that is to be paid for a student in a term, as it stands.
struct FeeItem {
    QString id = {}; ///< "2025-2026-2-boarding": the school's own
    FeeKind kind = FeeKind::Tuition;
    QString name = {}; ///< "住宿费"; of another kind what the school calls it
    QString nameEn = {};
    QString term = {}; ///< "2025-2026-2": school year and its half
    QDate due = {}; ///< by when the school wants it
    QDate closes = {}; ///< the last day on which it is taken
    Money amount = Money::fen(0);
    Money paid = Money::fen(0); ///< of it, also what the school has not confirmed yet
    bool isPart = false; ///< may be paid in parts
    Money least = Money::fen(0); ///< of a part that is not the rest

    Money rest() const { return Money::fen(amount.minor() - paid.minor()); }

    friend bool operator==(const FeeItem&, const FeeItem&) = default;
};

/// What is paid of an item.
struct FeePart {
    QString item = {};
    Money amount = Money::fen(0);

    friend bool operator==(const FeePart&, const FeePart&) = default;
};

/// Why an amount cannot be paid of an item.
enum class PartFault {
    Nothing, ///< not an amount
    Closed, ///< the school takes no more money for that term
    Paid, ///< all of it has been paid
    Exceeded, ///< more than the rest
    Whole, ///< not allowed in parts
    TooSmall, ///< less than the least part, and not the rest
};

/// Nothing when the amount can be paid on a day in China.
std::optional<PartFault> faultOf(const FeeItem& item, Money amount, const QDate& day);

/// What the parts come to; nothing when that does not fit.
std::optional<Money> totalOf(const QList<FeePart>& parts);

/// Who is paid for, as it is told: masked, and no more than stands on the receipt.
struct Student {
    QString school = {};
    QString schoolName = {};
    SchoolKind kind = SchoolKind::Primary;
    QString number = {}; ///< the school's, in clear: mask it before it is shown
    QString name = {}; ///< masked
    QString className = {}; ///< "五年级2班"

    friend bool operator==(const Student&, const Student&) = default;
};

/// What is to be paid for a student, as of a moment.
struct StudentFees {
    Student student = {};
    QDateTime asOf = {}; ///< UTC
    QString consent = {}; ///< version of the text a guardian signed; empty: 14 or older
    QList<FeeItem> items = {}; ///< by term, the oldest first

    const FeeItem* item(const QString& id) const;

    friend bool operator==(const StudentFees&, const StudentFees&) = default;
};

/// Who is asked about: the number alone finds nobody, the name must be theirs.
struct AskStudent {
    QString number = {};
    QString name = {}; ///< in full
};

/// "2025—2026学年第二学期", as on papers.
QString termZh(const QString& term);

} // namespace hui::campus

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/campus/Fees.h"

#include <QUuid>

namespace hui {
class Database;
}

namespace hui::campus {

/// A student as the school knows them, in clear.
struct EnrolledStudent {
    QString number;
    QString name;
    QDate birth;
    QString document; ///< of the resident id card or the household register
    QString className;
};

/// Money of a student that a school is asked to take.
struct FeePosting {
    QUuid reference; ///< ours; the same on every attempt
    QString school;
    QString number; ///< of the student
    QList<FeePart> parts;
};

/// What a school says.
struct SchoolAnswer {
    enum class Kind {
        Done, ///< it is so, now or since an earlier attempt
        Refused, ///< it is not so and will not be
        Silent, ///< nobody answered: it may be so or not
        Unheard, ///< the school does not know our reference: it surely did not happen
    };
    Kind kind = Kind::Silent;
    QString number = {}; ///< of the school's own receipt, when done
};

/// The door to the schools. The reference platform has a simulator behind it; a bank puts its own
/// lines here. What asks a school is called outside any transaction: it may take long.
class SchoolAdapter {
public:
    virtual ~SchoolAdapter() = default;

    /// Who has a number on a day; nobody when it is none, or of somebody who has left. Offline: the
    /// school does not answer, which says nothing of anybody.
    virtual Result<std::optional<EnrolledStudent>> student(
        Database& database, const School& school, const QString& number, const QDate& day)
        = 0;

    /// What the school asks of a student on a day, without what was paid here. Offline: it does not
    /// answer, which is not the same as nothing.
    virtual Result<QList<FeeItem>> fees(
        Database& database, const School& school, const EnrolledStudent& student, const QDate& day)
        = 0;

    /// Takes the money. The same reference again takes nothing again.
    virtual Result<SchoolAnswer> post(Database& database, const FeePosting& posting) = 0;

    /// What became of a reference.
    virtual Result<SchoolAnswer> enquire(Database& database, const QUuid& reference) = 0;

    /// Lets the money go. The same reference again lets nothing go again. One it does not know is
    /// Done as well and void from then on: a posting of it that is still on its way is Refused.
    virtual Result<SchoolAnswer> takeBack(Database& database, const QUuid& reference) = 0;
};

} // namespace hui::campus

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/SimulatedSchools.h"

#include "app/store/Database.h"
#include "modules/campus/platform/PostingRepository.h"
#include "modules/campus/platform/SampleStudents.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

using Said = SchoolAnswer::Kind;

Result<SchoolBehaviour> schoolBehaviour(Database& database, const QString& school)
{
    const auto name = PostingRepository(database).behaviour(school);
    if (!name)
        return std::unexpected(name.error());
    using enum SchoolBehaviour;
    for (const SchoolBehaviour each : {Silent, Late, Never, Refuses})
        if (*name == nameOf(each))
            return each;
    return Normal;
}

/// A real school may take long: nobody may be kept waiting for it.
Result<Done> hears(Database& database, const School& school)
{
    HUI_ASSERT(!database.inTransaction());
    const auto behaviour = schoolBehaviour(database, school.id);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == SchoolBehaviour::Never)
        return failure(Error::Kind::Offline, "the school does not answer");
    return Done{};
}

Result<SchoolAnswer> answerTo(Database& database, SimulatedPosting known)
{
    if (known.unanswered == 0)
        return known.isTakenBack ? SchoolAnswer{Said::Refused}
                                 : SchoolAnswer{Said::Done, known.number};
    --known.unanswered;
    if (const auto saved = PostingRepository(database).save(known); !saved)
        return std::unexpected(saved.error());
    return SchoolAnswer{Said::Silent};
}

Result<SchoolAnswer> enter(Database& database, const FeePosting& posting, SchoolBehaviour behaviour)
{
    PostingRepository books(database);
    const auto count = books.count(posting.school);
    if (!count)
        return std::unexpected(count.error());
    const SimulatedPosting made{posting.reference, posting.school,
        u"XJ%1"_s.arg(*count + 1, 6, 10, QChar(u'0')), behaviour == SchoolBehaviour::Late ? 1 : 0};
    if (const auto saved = books.save(made); !saved)
        return std::unexpected(saved.error());
    return behaviour == SchoolBehaviour::Normal ? SchoolAnswer{Said::Done, made.number}
                                                : SchoolAnswer{Said::Silent};
}

} // namespace

QString nameOf(SchoolBehaviour behaviour)
{
    switch (behaviour) {
    case SchoolBehaviour::Normal: return u"normal"_s;
    case SchoolBehaviour::Silent: return u"silent"_s;
    case SchoolBehaviour::Late: return u"late"_s;
    case SchoolBehaviour::Never: return u"never"_s;
    case SchoolBehaviour::Refuses: return u"refuses"_s;
    }
    Q_UNREACHABLE();
}

Result<std::optional<EnrolledStudent>> SimulatedSchools::student(
    Database& database, const School& school, const QString& number, const QDate& day)
{
    if (const auto heard = hears(database, school); !heard)
        return std::unexpected(heard.error());
    return sampleStudent(school, number, day);
}

Result<QList<FeeItem>> SimulatedSchools::fees(
    Database& database, const School& school, const EnrolledStudent& student, const QDate& day)
{
    if (const auto heard = hears(database, school); !heard)
        return std::unexpected(heard.error());
    return sampleFees(school, student, day);
}

Result<SchoolAnswer> SimulatedSchools::post(Database& database, const FeePosting& posting)
{
    const auto behaviour = schoolBehaviour(database, posting.school);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == SchoolBehaviour::Never)
        return SchoolAnswer{Said::Silent};
    const auto known = PostingRepository(database).byReference(posting.reference);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return answerTo(database, **known);
    if (*behaviour == SchoolBehaviour::Refuses)
        return SchoolAnswer{Said::Refused};
    return enter(database, posting, *behaviour);
}

Result<SchoolAnswer> SimulatedSchools::enquire(Database& database, const QUuid& reference)
{
    const auto known = PostingRepository(database).byReference(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return SchoolAnswer{Said::Unheard};
    const auto behaviour = schoolBehaviour(database, (*known)->school);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == SchoolBehaviour::Never)
        return SchoolAnswer{Said::Silent};
    return answerTo(database, **known);
}

Result<SchoolAnswer> SimulatedSchools::takeBack(Database& database, const QUuid& reference)
{
    PostingRepository books(database);
    auto known = books.byReference(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known) { // void: should it still come, it is refused
        const QString nobody = u""_s; // not null, which SQL would take for NULL
        const auto noted = books.save({reference, nobody, nobody, 0, true});
        return noted ? Result<SchoolAnswer>(SchoolAnswer{Said::Done})
                     : std::unexpected(noted.error());
    }
    SimulatedPosting& posting = **known;
    const auto behaviour = schoolBehaviour(database, posting.school);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == SchoolBehaviour::Never)
        return SchoolAnswer{Said::Silent};
    if (*behaviour == SchoolBehaviour::Refuses && !posting.isTakenBack)
        return SchoolAnswer{Said::Refused};
    posting.isTakenBack = true;
    if (const auto saved = books.save(posting); !saved)
        return std::unexpected(saved.error());
    return SchoolAnswer{Said::Done, posting.number};
}

Result<Done> SimulatedSchools::behave(
    Database& database, const QString& school, SchoolBehaviour behaviour)
{
    return PostingRepository(database).setBehaviour(school, nameOf(behaviour));
}

} // namespace hui::campus

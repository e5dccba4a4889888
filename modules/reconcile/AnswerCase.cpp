// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/AnswerCase.h"

#include "app/core/IdText.h"
#include "app/settlement/CentreAnswerRepository.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

const QString answerKind = u"reconcile.answer"_s;

QJsonObject bodyOf(const AnswerCase& request)
{
    return {{u"item"_s, idText(request.about.item)}, {u"verdict"_s, nameOf(request.verdict)},
        {u"reason"_s, request.words.trimmed()}, {u"approval"_s, toJson(request.approval)}};
}

Result<Done> checkCase(const AnswerCase& request)
{
    if (!isOfTheCentre(request.roles))
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "Only the centre answers a case."));
    if (request.about.answer)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This case was answered already."));
    if (request.about.reporter == request.shift.operatorId)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Nobody answers a case that they reported."));
    return Done{};
}

} // namespace

Result<Done> answerCase(Database& database, const AnswerCase& request)
{
    if (request.words.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    return database.transaction([&]() -> Result<Done> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, answerKind, bodyOf(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return Done{};
        if (const auto may = checkCase(request); !may)
            return may;
        const auto noted = Journal(database).append({request.operation, answerKind, request.shift,
            std::nullopt, bodyOf(request), request.at});
        return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
    });
}

Result<std::optional<CentreAnswer>> takeAnswer(Database& database, const QJsonObject& told)
{
    const auto answer = centreAnswerFromJson(told);
    if (!answer)
        return std::unexpected(answer.error());
    CentreAnswerRepository answers(database);
    const auto known = answers.about(answer->item, answer->kind, answer->stake);
    if (!known)
        return std::unexpected(known.error());
    if (*known == *answer)
        return std::nullopt;
    if (const auto kept = answers.put(*answer); !kept)
        return std::unexpected(kept.error());
    const auto noted = AuditTrail(database).append({{}, u"reconcile.answered"_s,
        nameOf(answer->verdict), {{u"case"_s, answer->number}, {u"words"_s, answer->words}}});
    return noted ? Result<std::optional<CentreAnswer>>(*answer) : std::unexpected(noted.error());
}

} // namespace hui::reconcile

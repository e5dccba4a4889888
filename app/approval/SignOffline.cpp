// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/SignOffline.h"

#include "app/core/IdText.h"
#include "app/core/SignedContent.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/OfflineSecret.h"
#include "app/store/Operation.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFailures = 5; // then only the platform's next grant helps
constexpr qint64 clockSlackSeconds = 120; // between two clocks that are both right
constexpr qint64 goodForSeconds = 300; // as a signature of the platform

std::unexpected<Error> refused(const char* text, const char* code)
{
    return failure(Error::Kind::Refused, text, QLatin1StringView(code));
}

/// Why the grant is no good here and now, whatever is to be signed.
Result<Done> checkGrant(const SignedGrant& made, const SignOffline& asked, const GrantProof& proof)
{
    const OfflineGrant& grant = made.grant;
    if (!proof || !proof(signedText(grant), made.signature, made.key)
        || grant.device != asked.device || grant.branch != asked.request.maker.branch)
        return refused(
            QT_TRANSLATE_NOOP("Error", "This offline grant is not the platform's for this desk."),
            "grant_forged");
    if (asked.now >= grant.until || asked.now.addSecs(clockSlackSeconds) < grant.from)
        return refused(QT_TRANSLATE_NOOP(
                           "Error", "The offline grant of this person is over. Wait for the line."),
            "grant_expired");
    return Done{};
}

/// Why the grant does not cover what is asked.
Result<Done> checkMatter(Database& database, const OfflineGrant& grant, const SignOffline& asked)
{
    const ApprovalRequest& request = asked.request;
    if (asked.level > grant.level)
        return refused(QT_TRANSLATE_NOOP("Error", "Only the manager of the branch may sign this."),
            "not_a_manager");
    if (!covers(grant, request.kind, request.amount))
        return refused(QT_TRANSLATE_NOOP("Error",
                           "This may not be signed offline by this person. Wait for the line."),
            "grant_not_covering");
    const auto left = GrantRepository(database).leftOf(grant);
    if (!left)
        return std::unexpected(left.error());
    if (left->count <= 0 || weightOf(request.amount).minor() > left->total.minor())
        return refused(QT_TRANSLATE_NOOP("Error",
                           "What this person may sign offline is used up. Wait for the line."),
            "grant_used_up");
    return Done{};
}

Result<Done> checkClock(Database& database, const QDateTime& now)
{
    const auto latest = GrantRepository(database).latestSeen();
    if (!latest)
        return std::unexpected(latest.error());
    if (latest->isValid() && now.addSecs(clockSlackSeconds) < *latest)
        return refused(QT_TRANSLATE_NOOP("Error",
                           "The clock of this terminal was set back. Nothing is signed offline."),
            "clock_set_back");
    return Done{};
}

Result<SignedGrant> usableGrant(
    Database& database, const SignOffline& asked, const GrantProof& proof)
{
    const auto made = GrantRepository(database).ofApprover(asked.signer.number);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return refused(
            QT_TRANSLATE_NOOP("Error", "This person may sign nothing offline on this terminal."),
            "grant_missing");
    for (const Result<Done>& checked : {checkClock(database, asked.now),
             checkGrant(**made, asked, proof), checkMatter(database, (*made)->grant, asked)})
        if (!checked)
            return std::unexpected(checked.error());
    return **made;
}

Result<Done> note(Database& database, const SignOffline& asked, const QString& outcome)
{
    return AuditTrail(database).append({asked.signer.number, u"approval.offline"_s, outcome,
        {{u"operation"_s, idText(asked.request.operation)}, {u"kind"_s, asked.request.kind},
            {u"maker"_s, asked.request.maker.operatorId}}});
}

std::unexpected<Error> wrongPassword(const GrantRepository::Attempts& attempts)
{
    if (attempts.failures >= mostFailures)
        return refused(QT_TRANSLATE_NOOP("Error",
                           "Five wrong passwords: this person signs again once the line is back."),
            "grant_locked");
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The operator number or the password is wrong."),
        u"bad_credentials"_s);
}

/// Whether a try is taken now. It is counted before it is compared.
Result<GrantRepository::Attempts> countTry(
    Database& database, const OfflineGrant& grant, const QDateTime& now)
{
    GrantRepository repository(database);
    auto attempts = repository.attemptsOf(grant.approverId);
    if (!attempts)
        return attempts;
    if (attempts->failures >= mostFailures)
        return wrongPassword(*attempts);
    if (attempts->notBefore.isValid() && now < attempts->notBefore)
        return refused(QT_TRANSLATE_NOOP("Error",
                           "A wrong password was entered. Wait some seconds and try again."),
            "grant_resting");
    ++attempts->failures;
    attempts->notBefore = now.addSecs(1LL << attempts->failures);
    const auto saved = repository.saveAttempts(grant, *attempts);
    return saved ? attempts : std::unexpected(saved.error());
}

OfflineMatter matterOf(const ApprovalRequest& request)
{
    return {request.operation, request.kind, request.maker.operatorId, fingerprintOf(request)};
}

/// Who is right is counted as such, and the decision is kept.
Result<Approval> decide(Database& database, const SignOffline& asked, const OfflineGrant& grant,
    const SecretBytes& secret)
{
    GrantRepository repository(database);
    KeptDecision kept{{asked.decision, grant.id, grant.approverId, asked.now, asked.request.amount,
                          asked.request.title, asked.request.reason, asked.signer.opinion, {}},
        matterOf(asked.request)};
    kept.decision.proof
        = proofOf(proofKeyOf(secret, grant.id), proofText(kept.decision, kept.matter));
    for (const Result<Done>& step : {repository.saveAttempts(grant, {}), repository.see(asked.now),
             repository.add(kept), note(database, asked, u"ok"_s)})
        if (!step)
            return std::unexpected(step.error());
    return Approval{idText(asked.decision), grant.approverId, grant.approverName,
        asked.now.addSecs(goodForSeconds), true};
}

/// What the signature of an operation says beside its number.
QUuid decisionIn(const Operation& operation)
{
    return QUuid::fromString(
        operation.body.value("approval"_L1).toObject().value("id"_L1).toString());
}

Result<Done> checkUse(Database& database, const Operation& operation, const KeptDecision& kept)
{
    GrantRepository repository(database);
    const QString shown
        = operation.body.value("approval"_L1).toObject().value("fingerprint"_L1).toString();
    if (kept.matter.operation != signedUnder(operation.id, operation.body)
        || kept.matter.kind != operation.kind || kept.matter.fingerprint != shown)
        return refused(QT_TRANSLATE_NOOP("Error", "The signature was given for something else."),
            "approval_mismatch");
    if (operation.at > kept.decision.at.addSecs(goodForSeconds))
        return refused(QT_TRANSLATE_NOOP("Error", "The signature is older than five minutes."),
            "approval_expired");
    const auto made = repository.ofApprover(kept.decision.approverId);
    if (!made)
        return std::unexpected(made.error());
    if (!*made || (*made)->grant.id != kept.decision.grant)
        return Done{}; // renewed or taken back since: the platform judges it
    const auto left = repository.leftOf((*made)->grant);
    if (!left)
        return std::unexpected(left.error());
    if (left->count <= 0 || weightOf(kept.decision.amount).minor() > left->total.minor())
        return refused(QT_TRANSLATE_NOOP("Error",
                           "What this person may sign offline is used up. Wait for the line."),
            "grant_used_up");
    return Done{};
}

} // namespace

Result<Approval> signOffline(Database& database, const SignOffline& asked, const GrantProof& proof)
{
    if (asked.signer.number == asked.request.maker.operatorId)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Nobody may approve their own work."), "approver_is_maker");
    const auto made = usableGrant(database, asked, proof);
    if (!made) {
        if (made.error().kind == Error::Kind::Refused)
            if (const auto noted = note(database, asked, made.error().detail); !noted)
                return std::unexpected(noted.error());
        return std::unexpected(made.error());
    }
    const OfflineGrant& grant = made->grant;
    const auto attempts
        = database.transaction([&] { return countTry(database, grant, asked.now); });
    if (!attempts)
        return std::unexpected(attempts.error());
    const auto secret = stretchedPassword(asked.signer.password, grant.kdf);
    if (!secret)
        return std::unexpected(secret.error());
    if (!isSame(checkOf(*secret, grant.id), grant.check)) {
        if (const auto noted = note(database, asked, u"bad_credentials"_s); !noted)
            return std::unexpected(noted.error());
        return wrongPassword(*attempts);
    }
    return database.transaction([&] { return decide(database, asked, grant, *secret); });
}

Result<QList<OfflineOffer>> offlineOffers(
    Database& database, const SignOffline& asked, const GrantProof& proof)
{
    const auto grants = GrantRepository(database).all();
    if (!grants)
        return std::unexpected(grants.error());
    QList<OfflineOffer> offers;
    for (const SignedGrant& made : *grants) {
        SignOffline one = asked;
        one.signer.number = made.grant.approverId;
        if (one.signer.number == asked.request.maker.operatorId)
            continue;
        const auto usable = usableGrant(database, one, proof);
        if (!usable && usable.error().kind != Error::Kind::Refused)
            return std::unexpected(usable.error());
        if (!usable)
            continue;
        const auto left = GrantRepository(database).leftOf(made.grant);
        if (!left)
            return std::unexpected(left.error());
        offers.append({made.grant.approverId, made.grant.approverName, made.grant.until, *left});
    }
    return offers;
}

RecordRule ruleOfGrants()
{
    return [](Database& database, const Operation& operation) -> Result<Operation> {
        const QUuid id = decisionIn(operation);
        if (id.isNull())
            return operation;
        GrantRepository repository(database);
        const auto kept = repository.decision(id);
        if (!kept)
            return std::unexpected(kept.error());
        if (!*kept)
            return operation; // the platform's own
        if (!(*kept)->isUsed) {
            if (const auto may = checkUse(database, operation, **kept); !may)
                return std::unexpected(may.error());
            if (const auto used = repository.markUsed(id); !used)
                return std::unexpected(used.error());
        } else if ((*kept)->matter.operation != signedUnder(operation.id, operation.body)) {
            return refused(
                QT_TRANSLATE_NOOP("Error", "The signature was given for something else."),
                "approval_mismatch");
        }
        Operation told = operation;
        QJsonObject approval = told.body.value("approval"_L1).toObject();
        approval.insert(u"offline"_s, toJson((*kept)->decision));
        told.body.insert(u"approval"_s, approval);
        return told;
    };
}

} // namespace hui

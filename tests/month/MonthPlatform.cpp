// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/month/MonthPlatform.h"

#include "app/approval/Rehearsal.h"
#include "app/core/SignedContent.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/Devices.h"
#include "app/server/OperationEndpoints.h"
#include "app/server/Operators.h"
#include "app/server/PlatformModule.h"
#include "app/server/Sample.h"
#include "app/server/Schema.h"
#include "app/server/TillRegistry.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"

#include <QSet>

namespace hui::branchday {
server::PlatformModule platformModule();
}
namespace hui::billpay {
server::PlatformModule platformModule();
}
namespace hui::cash {
server::PlatformModule platformModule();
}
namespace hui::reconcile {
server::PlatformModule platformModule();
}

namespace hui::month {

using namespace Qt::StringLiterals;

namespace {

QList<server::PlatformModule> modules()
{
    return {billpay::platformModule(), branchday::platformModule(), cash::platformModule(),
        reconcile::platformModule()};
}

const QString fingerprint(64, u'f');

/// Lets the platform refuse the first receipt of one transfer in four, as it would while the box is
/// not in use there: what the desk took in, it took in vain.
server::OperationKind refusingOnce(server::OperationKind kind, std::shared_ptr<QSet<QString>> seen)
{
    const auto book = kind.book;
    kind.book
        = [book, seen](server::Context& context,
              const server::UploadedOperation& operation) -> Result<server::OperationOutcome> {
        const QString transfer = operation.body.value(u"transfer").toString();
        const bool isChosen = QUuid(transfer).toRfc4122().back() % 4 == 0;
        if (!isChosen || seen->contains(transfer))
            return book(context, operation);
        seen->insert(transfer);
        server::OperationOutcome refused;
        refused.status = server::OperationOutcome::Status::Rejected;
        refused.code = u"not_yours"_s;
        return refused;
    };
    return kind;
}

} // namespace

int Chance::below(int count)
{
    const QByteArray bytes = m_random.bytes(4);
    quint32 drawn = 0;
    for (const char byte : bytes)
        drawn = drawn << 8 | static_cast<quint8>(byte);
    return static_cast<int>(drawn % static_cast<quint32>(count));
}

const QStringList& billers()
{
    static const QStringList names{u"320500-water-1"_s, u"320500-power-1"_s, u"320500-gas-1"_s,
        u"320500-tv-1"_s, u"320500-property-1"_s};
    return names;
}

MonthPlatform::MonthPlatform(const QString& folder, const testkit::FixedClock& clock)
    : m_database(must(Database::openServer(u"sqlite:"_s + folder + u"/platform.db"_s), "platform"))
    , m_context{*m_database, clock, m_random}
{
    QStringList migrations = server::serverMigrations();
    QList<server::OperationKind> kinds;
    const auto refused = std::make_shared<QSet<QString>>();
    for (const server::PlatformModule& module : modules()) {
        migrations += module.migrations;
        for (const server::OperationKind& kind : module.operations)
            kinds.append(kind.kind == u"cash.receive" ? refusingOnce(kind, refused) : kind);
        if (module.addRoutes)
            module.addRoutes(m_router);
    }
    must(migrate(*m_database, migrations), "platform's tables");
    m_database->setFieldKeys(FieldKeys(QMap<int, QByteArray>{{1, m_random.bytes(32)}}));
    must(server::seedSample(m_context, server::PasswordCost::cheap()), "sample data");
    server::addChangeRoutes(m_router);
    server::addOperationRoutes(m_router, kinds, must(server::SigningKey::generate(), "key"));
}

MonthPlatform::~MonthPlatform() = default;

void MonthPlatform::addDesk(const QString& device, const QString& operatorId)
{
    const server::OperatorAccount teller{
        {operatorId, u"柜员"_s, {u"teller"_s}, branch}, Money::fen(0)};
    const QString hash
        = server::hashPassword(u"Huidesk-2026"_s, m_random, server::PasswordCost::cheap());
    must(server::Operators(*m_database).save(teller, hash), "teller");
    must(server::Devices(*m_database).add(device, branch), "device");
}

void MonthPlatform::beginDay(const QDate& date)
{
    server::Branches branches(*m_database);
    auto known = must(branches.byCode(branch), "branch");
    demand(known.has_value(), "the sample has the branch");
    known->businessDate = date;
    must(branches.save(*known), "business day");
    for (const QString& biller : billers())
        behave(biller, billpay::BillerBehaviour::Normal);
}

void MonthPlatform::issue(const Shift& shift, const CashCount& cash)
{
    using Till = server::RegisteredTill;
    must(server::TillRegistry(*m_database)
             .issue({shift.branch, shift.till, shift.businessDate, shift.operatorId,
                 Till::State::Issued, toJson(cash), must(totalOf(cash, Currency::CNY), "cash")}),
        "issue");
}

UplinkAnswer MonthPlatform::ask(const UplinkRequest& asked, const QString& device)
{
    server::Request request;
    request.method = asked.method;
    request.path = asked.path.section(u'?', 0, 0);
    request.query = QUrlQuery(asked.path.section(u'?', 1));
    request.body = asked.body;
    request.key = asked.key;
    request.caller = {device, branch, QByteArray(64, 'a')};
    request.signedIn = server::Operator{u"0102"_s, u"周文静"_s, {u"supervisor"_s}, branch};
    request.receivedAt = m_context.clock.nowUtc();
    const server::Response response = m_router.route(m_context, request);
    return {response.status, response.body};
}

Countersign MonthPlatform::sign(const QString& device, const Operation& operation)
{
    const QString bound = boundFingerprint(fingerprint, signedContentOf(operation));
    server::Approval approval;
    approval.id = u"AP"_s + operation.id.toString(QUuid::Id128);
    approval.requestKey = testkit::operationId();
    approval.requestFingerprint = QByteArray(32, 'f');
    approval.operation = operation.id;
    approval.kind = operation.kind;
    approval.fingerprint = bound;
    approval.branch = operation.shift.branch;
    approval.deviceId = device;
    approval.maker = operation.shift.operatorId;
    approval.approver = u"0102"_s;
    approval.amount = operation.amount;
    approval.signedAt = m_context.clock.nowUtc();
    approval.expiresAt = approval.signedAt.addSecs(300);
    must(server::ApprovalRepository(*m_database).add(approval), "approval");
    return {approval.id, approval.approver, u"周文静"_s, bound, fingerprint};
}

void MonthPlatform::behave(const QString& biller, billpay::BillerBehaviour behaviour)
{
    must(billpay::SimulatedBillers::behave(*m_database, biller, behaviour), "behaviour");
}

} // namespace hui::month

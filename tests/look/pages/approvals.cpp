// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/OfflineSigning.h"
#include "app/core/Evidence.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/ParkedFormRepository.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Card.h"
#include "ui/KeyButton.h"
#include "ui/PageHeader.h"
#include "ui/Pill.h"
#include "ui/RemoteWait.h"
#include "ui/Scrim.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPromise>
#include <QTimer>
#include <QVBoxLayout>

/// Signatures from another desk: the page where they are given, and the page that waits for one.
namespace hui::look {

namespace {

ApprovalRequest asked(bool zh, const char* maker, const char* name)
{
    const auto text = [zh](const char* chinese, const char* english) {
        return QString::fromUtf8(zh ? chinese : english);
    };
    ApprovalRequest request{testkit::operationId(), QStringLiteral("billpay.reverse"), {},
        testkit::shift(), text("冲正并退款", "Reverse and refund"), Money::fen(14'230),
        {{text("原流水", "Original"), QStringLiteral("0318-000461 · 10:21:04")},
            {text("业务", "Service"), text("电费 · 户号 3201****6620", "Electricity 3201****6620")},
            {text("客户", "Customer"), QStringLiteral("赵*兰 · 137****2094")}},
        {{text("尾箱 03 现金", "Cash in drawer 03"), QStringLiteral("86,420.50"),
             QStringLiteral("86,278.20")},
            {text("流水状态", "State"), text("结果未明", "unknown"), text("已冲正", "reversed")}},
        text("客户要求当场退款；收费单位两次查询均无记录。",
            "The customer wants the money back now; the biller has no record of it.")};
    request.maker.operatorId = QLatin1StringView(maker);
    request.maker.operatorName = QString::fromUtf8(name);
    return request;
}

/// As the platform tells it while it waits.
QJsonObject told(const ApprovalRequest& request, const QUuid& id, const QDateTime& at)
{
    QJsonObject json = askBody(request);
    json.insert(QStringLiteral("request"), id.toString(QUuid::WithoutBraces));
    json.insert(QStringLiteral("device"), QStringLiteral("SZ-QYL-02"));
    json.insert(QStringLiteral("maker"), request.maker.operatorId);
    json.insert(QStringLiteral("state"), QStringLiteral("waiting"));
    json.insert(QStringLiteral("approver"), QString());
    json.insert(QStringLiteral("opinion"), QString());
    json.insert(QStringLiteral("asked_at"), timestampToJson(at));
    json.insert(QStringLiteral("expires_at"), timestampToJson(at.addSecs(15 * 60)));
    return json;
}

/// A remark and a picture of the paper that go along.
Evidence evidence(bool zh)
{
    QImage paper(480, 300, QImage::Format_RGB888);
    paper.fill(QColor(236, 232, 220));
    Evidence along;
    along.note = zh ? QStringLiteral("已与客户核对户号，凭条见图。")
                    : QStringLiteral("The account was compared with the slip in the picture.");
    QBuffer buffer(&along.picture);
    HUI_ASSERT(buffer.open(QIODevice::WriteOnly) && paper.save(&buffer, "PNG"));
    return along;
}

/// The supervisor's desk, with what two tellers ask.
class Signer : public PageWindow {
public:
    explicit Signer(bool zh)
    {
        m_desk.uplink.answer = [this, zh](const UplinkRequest& question) -> Result<UplinkAnswer> {
            const Evidence along = evidence(zh);
            if (question.path.endsWith(u"/evidence"))
                return UplinkAnswer{200, toJson(along)};
            const QDateTime now = m_desk.clock.nowUtc();
            ApprovalRequest large = asked(zh, "0218", "沈佳");
            large.title
                = zh ? QStringLiteral("大额现金缴费") : QStringLiteral("Large cash payment");
            large.amount = Money::fen(6'120'000);
            QJsonObject first = told(asked(zh, "0217", "李晓芳"), m_first, now);
            first.insert(QStringLiteral("evidence"), along.digest());
            large.maker.branch = QStringLiteral("0512-11");
            QJsonObject fromAfar = told(large, testkit::operationId(), now.addSecs(-190));
            fromAfar.insert(QStringLiteral("sent"),
                QJsonObject{{QStringLiteral("to"), large.maker.branch},
                    {QStringLiteral("to_name"),
                        zh ? QStringLiteral("青云路智慧网点") : QStringLiteral("Qingyun Rd")},
                    {QStringLiteral("from_name"),
                        zh ? QStringLiteral("望湖街智慧网点") : QStringLiteral("Wanghu St")}});
            return UplinkAnswer{200, {{QStringLiteral("requests"), QJsonArray{first, fromAfar}}}};
        };
        Services services = m_desk.services();
        services.shift.operatorId = QStringLiteral("0102");
        standInShell(*this, services, QStringLiteral("approvals"));
    }

    ~Signer() override { delete findChild<MainWindow*>(); }

private:
    const QUuid m_first = testkit::operationId();
    testkit::DeskFixture m_desk{approvalMigrations() + parkedFormMigrations()};
};

/// A page whose operation waits.
class Waiting : public PageWindow {
public:
    explicit Waiting(bool zh)
    {
        const ApprovalRequest request = asked(zh, "0217", "李晓芳");
        m_desk.uplink.answer = [this, request](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{
                200, told(request, requestIdOf(request, 0), m_desk.clock.nowUtc().addSecs(-72))};
        };
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        const QString title = zh ? QStringLiteral("同步") : QStringLiteral("Sync");
        column->addWidget(new PageHeader(title, this));
        auto* body = new QHBoxLayout;
        body->setContentsMargins(20, 0, 20, 16);
        body->addWidget(new Card(title, this));
        column->addLayout(body, 1);
        new RemoteWait(request, m_desk.uplink, m_desk.clock, this, std::chrono::seconds(2),
            {{}, QStringLiteral("0512-00"),
                zh ? QStringLiteral("营运中心") : QStringLiteral("Operations centre")});
    }

    ~Waiting() override { delete findChild<RemoteWait*>(); }

private:
    testkit::DeskFixture m_desk;
};

SignedGrant grantOf(const QString& number, const QString& name, const QDateTime& now)
{
    OfflineGrant grant;
    grant.id = testkit::operationId();
    grant.device = QStringLiteral("SZ-QYL-02");
    grant.branch = testkit::shift().branch;
    grant.approverId = number;
    grant.approverName = name;
    grant.from = now.addSecs(-3600);
    grant.until = now.addSecs(23 * 3600);
    grant.count = 10;
    grant.total = Money::fen(30'000'000);
    for (const char* kind : {"billpay.pay", "campus.pay", "till.open", "till.seal"})
        grant.limits.append({QLatin1StringView(kind), Money::fen(10'000'000)});
    grant.kdf = QStringLiteral("$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA");
    grant.check = QString(64, u'0');
    return {grant, "c2lnbmVk", "a2V5"};
}

/// Where what was signed offline is looked at: one unconfirmed, one to be reviewed, and others.
class Reviewer : public PageWindow {
public:
    explicit Reviewer(bool zh, const QString& view = QStringLiteral("offline"))
        : m_desk(approvalMigrations() + parkedFormMigrations())
    {
        m_desk.run([this, zh](Database& database) { return fill(database, zh); });
        m_desk.uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{200, {{QStringLiteral("refused"), takenFrom0103()}}};
        };
        Services services = m_desk.services();
        services.shift.operatorId = QStringLiteral("0101");
        services.roles = {QStringLiteral("supervisor")};
        standInShell(*this, services, QStringLiteral("approvals"), view);
    }

    ~Reviewer() override { delete findChild<MainWindow*>(); }

private:
    static QJsonArray takenFrom0103()
    {
        const auto person = [](const char* id, const char* name) {
            return QJsonObject{{QStringLiteral("id"), QLatin1StringView(id)},
                {QStringLiteral("name"), QString::fromUtf8(name)}};
        };
        return {QJsonObject{{QStringLiteral("approver"), person("0103", "许明舟")},
            {QStringLiteral("by"), person("0101", "顾清远")},
            {QStringLiteral("at"), QStringLiteral("2026-03-18T02:40:00.000Z")}}};
    }

    Result<Done> fill(Database& database, bool zh)
    {
        GrantRepository grants(database);
        const QDateTime now = m_desk.clock.nowUtc();
        const ApprovalRequest request = asked(zh, "0217", "李晓芳");
        OfflineApproval told{.id = {},
            .operation = testkit::operationId(),
            .kind = QStringLiteral("billpay.pay"),
            .device = QStringLiteral("SZ-QYL-02"),
            .maker = QStringLiteral("0217"),
            .approver = QStringLiteral("0102"),
            .amount = Money::fen(6'120'000),
            .title = zh ? QStringLiteral("大额现金缴费") : QStringLiteral("Large cash payment"),
            .reason = zh ? QStringLiteral("现金 50,000.00 元以上")
                         : QStringLiteral("Cash from 50,000.00 on"),
            .opinion = zh ? QStringLiteral("已核对客户身份") : QStringLiteral("Customer known"),
            .at = {},
            .businessDate = testkit::shift().businessDate};
        const std::pair<OfflineState, const char*> others[]{{OfflineState::Open, "grant_revoked"},
            {OfflineState::Confirmed, ""}, {OfflineState::Upheld, "grant_used_up"}};
        for (const auto& [number, name] :
            {std::pair("0101", "顾清远"), std::pair("0102", "周文静"), std::pair("0103", "许明舟")})
            if (const auto kept = grants.apply(QLatin1StringView(number),
                    toJson(grantOf(QLatin1StringView(number), QString::fromUtf8(name), now)));
                !kept)
                return kept;
        int hour = 0;
        for (const auto& [state, cause] : others) {
            told.id = idText(testkit::operationId());
            told.state = state;
            told.cause = QLatin1StringView(cause);
            told.at = now.addSecs(--hour * 3600);
            if (const auto kept = grants.applyTold(told.id, toJson(told)); !kept)
                return kept;
        }
        const KeptDecision unconfirmed{
            {testkit::operationId(), testkit::operationId(), told.approver, now, request.amount,
                request.title, request.reason, {}, QString(64, u'0')},
            {testkit::operationId(), request.kind, told.maker, {}}};
        const auto added = grants.add(unconfirmed);
        return added ? grants.markUsed(unconfirmed.decision.id) : added;
    }

    testkit::DeskFixture m_desk;
};

/// Nobody answers, and two supervisors have a grant.
class AwayUplink final : public Uplink, public OfflineSigning {
public:
    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest&) override { return {}; }
    void setToken(const QByteArray&) override { }
    bool isAway() const override { return true; }
    QFuture<Result<Approval>> sign(const ApprovalRequest&, const hui::Signer&) override
    {
        return {};
    }
    QFuture<Result<QList<OfflineOffer>>> offersFor(const ApprovalRequest&) override
    {
        const QDateTime until(QDate(2026, 3, 19), QTime(0, 40), Qt::UTC);
        QPromise<Result<QList<OfflineOffer>>> promise;
        promise.start();
        promise.addResult(QList<OfflineOffer>{
            {QStringLiteral("0102"), QStringLiteral("周文静"), until, {10, Money::fen(30'000'000)}},
            {QStringLiteral("0103"), QStringLiteral("许明舟"), until,
                {7, Money::fen(18'240'000)}}});
        promise.finish();
        return promise.future();
    }
};

class SigningOffline : public Signer {
public:
    explicit SigningOffline(bool zh)
        : Signer(zh)
    {
        QTimer::singleShot(200, this, [this, zh] {
            authorise(asked(zh, "0217", "李晓芳"), m_away, m_clock, this,
                [](const std::optional<Approval>&) { });
        });
    }

private:
    AwayUplink m_away;
    testkit::FixedClock m_clock;
};

/// Of several places the teller chooses one.
class PlaceChoice : public Signer {
public:
    explicit PlaceChoice(bool zh)
        : Signer(zh)
    {
        QTimer::singleShot(200, this, [this, zh] {
            auto* dialog
                = new AuthoriseDialog(asked(zh, "0217", "李晓芳"), m_uplink, m_clock, this);
            ApprovalRoute centre{.to = QStringLiteral("0512-00"),
                .name = zh ? QStringLiteral("营运中心") : QStringLiteral("Operations centre"),
                .levels = {}};
            ApprovalRoute next{.to = QStringLiteral("0512-11"),
                .name = zh ? QStringLiteral("望湖街智慧网点") : QStringLiteral("Wanghu St"),
                .levels = {}};
            dialog->askAnotherDeskOnly({centre, next});
            Scrim::open(dialog);
        });
    }

private:
    AwayUplink m_uplink;
    testkit::FixedClock m_clock;
};

} // namespace

void approvals(Scenes& scenes)
{
    scenes.lookPage(
        QStringLiteral("authorise-elsewhere"),
        [](const Stage& stage) { return std::make_unique<PlaceChoice>(stage.chinese); },
        [](const QWidget& window) {
            const auto* to = window.findChild<QComboBox*>(QStringLiteral("authorise.to"));
            return to && to->isVisible();
        });
    scenes.lookPage(
        QStringLiteral("approvals-grants"),
        [](const Stage& stage) {
            return std::make_unique<Reviewer>(stage.chinese, QStringLiteral("grants"));
        },
        [](const QWidget& window) {
            const auto* table = window.findChild<TableView*>(QStringLiteral("approvals.grants"));
            return table && table->model()->rowCount() == 3;
        });
    scenes.lookPage(
        QStringLiteral("approvals-offline"),
        [](const Stage& stage) { return std::make_unique<Reviewer>(stage.chinese); },
        [](const QWidget& window) {
            const auto* table = window.findChild<TableView*>(QStringLiteral("approvals.offline"));
            return table && table->model()->rowCount() == 4;
        });
    scenes.lookPage(
        QStringLiteral("authorise-offline"),
        [](const Stage& stage) { return std::make_unique<SigningOffline>(stage.chinese); },
        [](const QWidget& window) {
            const auto* offers = window.findChild<QLabel*>(QStringLiteral("authorise.offers"));
            return offers && offers->isVisible();
        });
    scenes.lookPage(
        QStringLiteral("approvals"),
        [](const Stage& stage) { return std::make_unique<Signer>(stage.chinese); },
        [](const QWidget& window) {
            const auto* table = window.findChild<TableView*>(QStringLiteral("approvals.requests"));
            const auto* note = window.findChild<QLabel*>(QStringLiteral("approvals.evidence.note"));
            return table && table->model()->rowCount() == 2 && note && note->isVisible();
        });
    scenes.lookPage(
        QStringLiteral("remote-wait"),
        [](const Stage& stage) { return std::make_unique<Waiting>(stage.chinese); },
        [](const QWidget& window) {
            const auto* state = window.findChild<Pill*>(QStringLiteral("remoteWait.state"));
            return state && state->look().mood == Mood::Auth;
        });
    scenes.lookPage(
        QStringLiteral("remote-wait-back"),
        [](const Stage& stage) {
            auto page = std::make_unique<Waiting>(stage.chinese);
            page->findChild<KeyButton*>(QStringLiteral("remoteWait.back"))->click();
            return page;
        },
        [](const QWidget& window) {
            const auto* state = window.findChild<Pill*>(QStringLiteral("remoteWait.state"));
            return state && state->look().mood == Mood::Auth;
        });
}

} // namespace hui::look

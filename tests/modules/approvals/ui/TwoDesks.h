// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/SignedContent.h"
#include "app/server/ApprovalRequests.h"
#include "app/server/Approvals.h"
#include "modules/approvals/ui/ApprovalsPage.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Platform.h"
#include "ui/OpenRequests.h"
#include "ui/RememberRequest.h"
#include "ui/RemoteWait.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace hui::testkit {

/// The page of an operation that waits: one field, kept as it is meanwhile.
class WaitingPage : public QWidget, public PageActions {
public:
    WaitingPage()
        : field(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(field);
        resize(900, 700);
    }

    void openWith(const QString& argument) override { field->setText(argument); }

    QLineEdit* field;
};

/// Two desks of one branch against one platform: teller 0217 asks at the first, supervisor 0102
/// signs at the second. Each line can be cut, and can lose an answer that has been given.
class TwoDesks {
    Q_DISABLE_COPY_MOVE(TwoDesks)

public:
    enum class Line { Up, Down, LosesAnswers };

    explicit TwoDesks(const QString& database = QStringLiteral("sqlite"))
        : platform(database)
    {
        request.content = signedContent(request.kind, request.operation, request.amount, {});
        server::addApprovalRequestRoutes(m_router);
        maker.answer = [this](const UplinkRequest& asked) {
            return answer(asked, makersLine, QStringLiteral("0217"), QStringLiteral("SZ-QYL-02"));
        };
        m_second.uplink.answer = [this](const UplinkRequest& asked) {
            return answer(asked, signersLine, m_signer,
                isOfCentre(m_signer) ? QStringLiteral("SZ-YYZX-01") : QStringLiteral("SZ-QYL-03"));
        };
    }

    /// The first desk asks; its page, if it is new, is another start of the program.
    RemoteWait& ask(WaitingPage& page)
    {
        auto* wait = new RemoteWait(
            request, maker, platform.clock(), page.field, std::chrono::milliseconds(1), sending);
        QObject::connect(
            wait, &RemoteWait::decided, &page, [this](const std::optional<Approval>& given) {
                ++decisions;
                approval = given;
            });
        return *wait;
    }

    /// The same, as signOperation() does it: the desk keeps in its store that it waits.
    void askAndRemember(WaitingPage& page)
    {
        rememberRequest(ask(page), m_first.store, platform.clock(), request);
    }

    /// The teller wants to leave the first desk.
    void leave(WaitingPage& page, const std::function<void()>& go)
    {
        leaveNoRequest(means(), request.maker, &page, go);
    }

    /// Whether they may; who may not stays.
    bool mayLeave(WaitingPage& page)
    {
        bool hasLeft = false;
        leave(page, [&hasLeft] { hasLeft = true; });
        const auto dialog = [&page] { return page.findChild<OpenRequestsDialog*>(); };
        HUI_ASSERT(QTest::qWaitFor([&] { return hasLeft || dialog(); }));
        if (auto* open = dialog())
            open->reject();
        HUI_ASSERT(QTest::qWaitFor([&] { return !dialog(); }));
        return hasLeft;
    }

    /// What the first desk takes for open.
    QList<OpenRequest> remembered()
    {
        return m_first.run([this](Database& database) {
            return OpenRequestRepository(database).of(
                request.maker.operatorId, platform.clock().nowUtc());
        });
    }

    /// The second desk, started anew: supervisor 0102 works there, or somebody else.
    void startSigner(const QString& who = QStringLiteral("0102"))
    {
        m_signer = who;
        Services services = m_second.services();
        services.shift.operatorId = who;
        if (isOfCentre(who))
            services.shift.branch = QStringLiteral("0512-00");
        signer = std::make_unique<approvals::ApprovalsPage>(services, nullptr);
        signer->resize(1200, 800);
        signer->show();
    }

    /// Whether the platform takes the operation with what came back.
    QString booking(const QString& device = QStringLiteral("SZ-QYL-02"))
    {
        server::UploadedOperation made;
        made.id = request.operation;
        made.kind = request.kind;
        made.deviceId = device;
        made.branch = request.maker.branch;
        made.operatorId = request.maker.operatorId;
        made.at = platform.clock().nowUtc();
        made.amount = request.amount;
        made.body = {{QStringLiteral("approval"),
            QJsonObject{{QStringLiteral("id"), approval ? approval->id : QString()},
                {QStringLiteral("fingerprint"), fingerprintOf(request)},
                {QStringLiteral("shown"), hashOfShown(request)}}}};
        const auto checked = server::checkApproval(platform.database(), made);
        HUI_ASSERT(checked);
        return *checked ? (*checked)->code : QString();
    }

    /// How many requests stand so, as the second desk would be told.
    qsizetype inState(const QString& state)
    {
        const auto listed = answer({.path = QStringLiteral("/v1/approval-requests?state=") + state},
            Line::Up, QStringLiteral("0102"), QStringLiteral("SZ-QYL-03"));
        HUI_ASSERT(listed && listed->status == 200);
        return listed->body.value(u"requests").toArray().size();
    }

    /// How often the second desk has asked which requests there are.
    qsizetype readings() const
    {
        const auto seen = m_second.uplink.seen();
        return std::ranges::count_if(seen, [](const UplinkRequest& asked) {
            return asked.path.startsWith(u"/v1/approval-requests?");
        });
    }

    Platform platform;
    Line makersLine = Line::Up;
    Line signersLine = Line::Up;
    FakeUplink maker;
    ApprovalRequest request{operationId(), QStringLiteral("billpay.reverse"), {}, shift(),
        QStringLiteral("冲正并退款"), Money::fen(14'230),
        {{QStringLiteral("业务"), QStringLiteral("电费")}},
        {{QStringLiteral("流水"), QStringLiteral("成功"), QStringLiteral("已冲正")}},
        QStringLiteral("客户要求")};
    Sending sending; ///< where it goes, and what along with it
    std::unique_ptr<approvals::ApprovalsPage> signer;
    std::optional<Approval> approval;
    int decisions = 0;

private:
    static bool isOfCentre(const QString& who) { return who.startsWith(u"09"); }

    Result<UplinkAnswer> answer(
        const UplinkRequest& asked, Line line, const QString& who, const QString& device)
    {
        if (line == Line::Down)
            return failure(Error::Kind::Offline, "the line is cut");
        const QUrl url(asked.path);
        const bool needsKey = asked.method != "GET" && asked.key.isNull();
        server::Request sent = platform.request(
            asked.method, url.path(), asked.body, needsKey ? operationId() : asked.key);
        sent.query = QUrlQuery(url);
        if (isOfCentre(who))
            sent.caller.branch = QStringLiteral("0512-00");
        sent.signedIn = server::Operator{who, {}, {QStringLiteral("teller")}, sent.caller.branch};
        sent.caller.deviceId = device;
        const server::Response response = m_router.route(platform.context(), sent);
        if (line == Line::LosesAnswers)
            return failure(Error::Kind::Unknown, "the answer is lost");
        return UplinkAnswer{response.status, response.body};
    }

    SigningMeans means() { return {m_first.store, maker, platform.clock()}; }

    QString m_signer;
    server::Router m_router;
    DeskFixture m_first; ///< its store outlives every start of the program
    DeskFixture m_second;
};

} // namespace hui::testkit

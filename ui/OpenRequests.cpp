// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OpenRequests.h"

#include "app/approval/RemoteApproval.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Paint.h"
#include "ui/ReadingOrder.h"
#include "ui/RoundMask.h"
#include "ui/Scrim.h"
#include "ui/Toast.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;
constexpr auto beingLooked = "openRequestsBeingLooked";

QString timeIn(const QDateTime& moment)
{
    return inChina(moment).toString(u"HH:mm"_s);
}

/// Those that wait at the platform, of one maker.
QList<HangingRequest> waitingOf(const QString& maker, const QList<RemoteApproval>& requests)
{
    QList<HangingRequest> waiting;
    for (const RemoteApproval& each : requests)
        if (each.request.maker.operatorId == maker)
            waiting.append({each.id,
                {each.request.operation, maker, each.request.title, each.expiresAt}, each.device});
    return waiting;
}

/// What the platform does not know to wait is over, however it ended.
Result<Done> forgetOver(
    Database& database, const QList<OpenRequest>& known, const QList<HangingRequest>& waiting)
{
    OpenRequestRepository requests(database);
    for (const OpenRequest& each : known) {
        const bool waits = std::ranges::any_of(waiting, [&each](const HangingRequest& hanging) {
            return hanging.request.operation == each.operation;
        });
        if (waits)
            continue;
        if (const auto dropped = requests.drop(each.operation); !dropped)
            return dropped;
    }
    return Done{};
}

void openDialog(const SigningMeans& means, const QList<HangingRequest>& hanging, QWidget* parent,
    const std::function<void()>& go)
{
    auto* dialog = new OpenRequestsDialog(means, hanging, parent);
    QObject::connect(dialog, &OpenRequestsDialog::withdrawn, parent, go);
    Scrim::open(dialog);
}

/// The platform has said which wait, or there is no line: then those that the desk remembers.
void answered(const SigningMeans& means, const Shift& shift, QWidget* parent,
    const QList<OpenRequest>& known, const Result<UplinkAnswer>& answer, const HangingThen& then)
{
    const auto told = answer && !answer->isProblem()
        ? remoteApprovalsFromJson(answer->body)
        : Result<QList<RemoteApproval>>(failure(Error::Kind::Offline, ""));
    QList<HangingRequest> hanging;
    if (!told) {
        for (const OpenRequest& each : known)
            hanging.append({{}, each});
        return then(hanging);
    }
    hanging = waitingOf(shift.operatorId, *told);
    const auto forget
        = [known, hanging](Database& database) { return forgetOver(database, known, hanging); };
    whenDone(means.store.run(forget), parent, [hanging, then](const Result<Done>& forgotten) {
        if (!forgotten)
            return then(std::unexpected(forgotten.error()));
        then(hanging);
    });
}

} // namespace

OpenRequestsDialog::OpenRequestsDialog(
    const SigningMeans& means, const QList<HangingRequest>& requests, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_means(means)
    , m_requests(requests)
    , m_message(new MessageBar(this))
    , m_stay(new KeyButton(tr("Stay"), this))
    , m_withdraw(new KeyButton(tr("Withdraw all"), KeyButton::Variant::Danger, this))
{
    setObjectName(u"openRequests"_s);
    setWindowTitle(tr("Requests for a signature are open"));
    new RoundMask(this, 10);
    setFixedWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), Type::Dialog, Token::Text, this));
    column->addWidget(makeList());
    m_message->setObjectName(u"openRequests.message"_s);
    column->addWidget(m_message);
    column->addWidget(makeFooter());
    const bool hasLine = std::ranges::none_of(
        m_requests, [](const HangingRequest& each) { return each.id.isNull(); });
    m_withdraw->setEnabled(hasLine);
    if (hasLine)
        m_message->say(Mood::Warn, tr("Somebody may still sign them"),
            tr("Withdraw them, or stay until they are decided."));
    else
        m_message->say(Mood::Warn, tr("No line"),
            tr("They cannot be withdrawn now. The last one ends by itself at %1.")
                .arg(timeIn(m_requests.last().request.until)));
    connect(m_stay, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_withdraw, &KeyButton::clicked, this, [this] {
        m_withdraw->setEnabled(false);
        withdrawNext();
    });
    m_stay->setFocus(); // Enter and Esc take nothing back
}

QWidget* OpenRequestsDialog::makeList()
{
    auto* list = new FactList(this);
    for (const HangingRequest& each : std::as_const(m_requests)) {
        const QString until = tr("until %1").arg(timeIn(each.request.until));
        list->addFact(each.request.title)
            ->setText(each.device.isEmpty() ? until : each.device + u" · "_s + until);
    }
    return list;
}

QWidget* OpenRequestsDialog::makeFooter()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    m_stay->setObjectName(u"openRequests.stay"_s);
    m_stay->setKey(Qt::Key_Escape);
    row->addWidget(m_stay);
    m_withdraw->setObjectName(u"openRequests.withdraw"_s);
    m_withdraw->setButtonSize(KeyButton::Size::Commit);
    m_withdraw->setKey(Qt::CTRL | Qt::Key_Return);
    row->addWidget(m_withdraw);
    return box;
}

/// One after another, each confirmed: who leaves knows that nobody can sign any more.
void OpenRequestsDialog::withdrawNext()
{
    if (m_requests.isEmpty()) {
        accept();
        Q_EMIT withdrawn(); // the last word: whoever hears it may leave with the window
        return;
    }
    const HangingRequest next = m_requests.first();
    const QString path = u"/v1/approval-requests/"_s + idText(next.id) + u":cancel"_s;
    whenDone(m_means.uplink.ask({.method = "POST", .path = path}), this,
        [this, next](const Result<UplinkAnswer>& answer) {
            // Decided or gone meanwhile is as good: nobody signs it any more.
            const QString code = answer ? answer->body.value(u"code"_s).toString() : QString();
            const bool isOver = answer
                && (!answer->isProblem() || code == u"request_decided"
                    || code == u"request_unknown");
            if (!isOver) {
                m_withdraw->setEnabled(true);
                return m_message->say(Mood::Bad, tr("Not withdrawn: %1").arg(next.request.title),
                    answer ? answer->text(QLocale().language() == QLocale::Chinese)
                           : textOf(answer.error()));
            }
            m_requests.removeFirst();
            const auto drop = [operation = next.request.operation](Database& database) {
                return OpenRequestRepository(database).drop(operation);
            };
            whenDone(m_means.store.run(drop), this,
                [this](const Result<Done>&) { withdrawNext(); }); // it ends by its time as well
        });
}

bool OpenRequestsDialog::focusNextPrevChild(bool next)
{
    return focusNextControl(*this, next);
}

void OpenRequestsDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Token::Surface, Token::Line2, 1, 10}, palette());
}

void findHanging(
    const SigningMeans& means, const Shift& shift, QWidget* parent, const HangingThen& then)
{
    const auto read = [maker = shift.operatorId, now = means.clock.nowUtc()](Database& database) {
        return OpenRequestRepository(database).of(maker, now);
    };
    whenDone(means.store.run(read), parent,
        [means, shift, parent, then](const Result<QList<OpenRequest>>& known) {
            if (!known)
                return then(std::unexpected(known.error()));
            whenDone(means.uplink.ask({.path = u"/v1/approval-requests?state=waiting"_s}), parent,
                [means, shift, parent, then, known = *known](const Result<UplinkAnswer>& answer) {
                    answered(means, shift, parent, known, answer, then);
                });
        });
}

void leaveNoRequest(
    const SigningMeans& means, const Shift& shift, QWidget* parent, const std::function<void()>& go)
{
    if (parent->property(beingLooked).toBool())
        return;
    parent->setProperty(beingLooked, true);
    findHanging(
        means, shift, parent, [means, parent, go](const Result<QList<HangingRequest>>& hanging) {
            parent->setProperty(beingLooked, false);
            if (!hanging)
                Toast::show(parent, Mood::Bad, textOf(hanging.error()));
            else if (hanging->isEmpty())
                go();
            else
                openDialog(means, *hanging, parent, go);
        });
}

} // namespace hui

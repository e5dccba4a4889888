// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/Till.h"
#include "ui/CustomerLabels.h"
#include "ui/ErrorText.h"
#include "ui/LockScreen.h"
#include "ui/MainWindow.h"
#include "ui/OpenRequests.h"
#include "ui/ParkedForms.h"
#include "ui/RemoteWait.h"
#include "ui/Toast.h"

#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

// What is covered while the operator is away, and what is put away while a customer is.

namespace hui {

namespace {

/// How often a desk that is held shut looks whether somebody may still sign.
constexpr std::chrono::seconds lookAgain(2);

} // namespace

/// What the pages hold of a customer goes and comes with them. A page on which somebody may still
/// sign keeps what they would sign.
void MainWindow::parkForms()
{
    const auto actionsOf = [](QWidget* page) {
        return RemoteWait::isOver(*page) ? nullptr : dynamic_cast<PageActions*>(page);
    };
    const auto made = [this, actionsOf] {
        QMap<QString, PageActions*> pages;
        for (auto page = m_made.cbegin(); page != m_made.cend(); ++page)
            if (PageActions* actions = actionsOf(*page))
                pages.insert(page.key(), actions);
        return pages;
    };
    const auto of = [this, actionsOf](const QString& id) -> PageActions* {
        const auto module = std::ranges::find(m_modules, id, &Module::id);
        return module == m_modules.end() ? nullptr : actionsOf(pageOf(*module));
    };
    auto* parked = new ParkedForms(m_services.store, m_services.customer,
        m_services.shift.businessDate, {.made = made, .of = of}, this);
    connect(parked, &ParkedForms::failed, this, [this](const Error& why) {
        Toast::show(
            this, Mood::Bad, tr("What was entered could not be put away: %1").arg(textOf(why)));
    });
}

void MainWindow::heedLabels()
{
    auto* labels = new CustomerLabels(m_services.store, m_services.sync, m_services.customer, this);
    connect(labels, &CustomerLabels::failed, this, [this](const Error& why) {
        Toast::show(this, Mood::Bad, tr("The labels cannot be read: %1").arg(textOf(why)));
    });
}

void MainWindow::lock()
{
    if (isLocked())
        return;
    m_lock = new LockScreen(m_services.shift, *m_operator.password, this);
    m_lock->setGeometry(rect());
    connect(m_lock, &LockScreen::unlocked, this, &MainWindow::unlock);
    connect(m_lock, &LockScreen::givenUp, this, &MainWindow::giveUp);
    m_frame->setEnabled(false);
    m_lock->show();
    m_lock->setFocus();
    bookLock(true);
}

void MainWindow::unlock()
{
    m_lock->deleteLater();
    m_lock = nullptr;
    m_frame->setEnabled(true);
    bookLock(false);
    if (QWidget* page = m_pages->currentWidget())
        page->setFocus();
}

/// Whoever tries a lock does not end what another desk is still asked to sign: what a page waits
/// for, and what the desk remembers of before a restart, or withdrew where nobody heard of it.
/// Nothing can be withdrawn here, so one that is open is waited for.
void MainWindow::giveUp()
{
    m_lock->holdShut(); // no other password is taken while it is looked for
    for (const QWidget* page : std::as_const(m_made))
        if (RemoteWait* wait = RemoteWait::hangingOver(*page)) {
            connect(wait, &RemoteWait::over, this, &MainWindow::giveUp, Qt::SingleShotConnection);
            return;
        }
    findHanging({m_services.store, m_services.uplink, m_services.clock}, m_services.shift, this,
        [this](const Result<QList<HangingRequest>>& hanging) {
            if (hanging && hanging->isEmpty())
                Q_EMIT signedOff();
            else // also while that cannot be read
                QTimer::singleShot(lookAgain, this, &MainWindow::giveUp);
        });
}

/// Not while somebody may still sign for this operator: on a page of this window, which keeps what
/// was entered, or of a request that was asked before a restart.
void MainWindow::signOff()
{
    for (const QWidget* page : std::as_const(m_made))
        if (const RemoteWait* wait = RemoteWait::waitOver(*page))
            return Toast::show(this, Mood::Warn,
                tr("A request for a signature is open: %1. Carry on with it or withdraw it first.")
                    .arg(wait->title()));
    leaveNoRequest({m_services.store, m_services.uplink, m_services.clock}, m_services.shift, this,
        [this] { Q_EMIT signedOff(); });
}

void MainWindow::bookLock(bool lock)
{
    if (m_services.shift.till.isEmpty())
        return;
    const LockTill request{newOperationId(m_services.clock, m_services.random), m_services.shift,
        lock, m_services.clock.nowUtc()};
    const auto book = [request](Database& database) { return lockTill(database, request); };
    // A till that is not open has nothing to lock; the screen is locked all the same.
    whenDone(
        m_services.store.run(book), this, [this](const Result<Till>&) { m_services.sync.wake(); });
}

} // namespace hui

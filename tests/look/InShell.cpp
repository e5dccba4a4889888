// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/InShell.h"

#include "app/desk/Registry.h"
#include "app/sync/SyncEngine.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hui::look {

using namespace Qt::StringLiterals;

std::vector<Module> railWith(const QStringList& pages)
{
    std::vector<Module> all = modules();
    for (Module& each : all)
        if (!pages.contains(each.id))
            each.makePage = [](const Services&, QWidget* parent) { return new QWidget(parent); };
    return all;
}

Operator tellerOf(const Services& services, bool chinese)
{
    Session session;
    session.shift = services.shift;
    session.bankName = u"惠民银行"_s;
    session.branchName = chinese ? u"青云路智慧网点"_s : u"Qingyun Rd"_s;
    session.policy = {Money::fen(200'000), Money::fen(2'000'000), Money::fen(10'000'000)};
    return {session, std::make_shared<PasswordProof>(u"x"_s, services.random)};
}

std::unique_ptr<MainWindow> inShell(const Services& services, const QString& module, bool chinese)
{
    auto window
        = std::make_unique<MainWindow>(services, tellerOf(services, chinese), railWith({module}));
    window->setFindings(QList<TerminalFinding>(
        6, {.id = {}, .icon = {}, .name = {}, .state = TerminalFinding::State::Ready}));
    Q_EMIT services.sync.statusChanged(
        {.link = Link::Idle, .lastSync = services.clock.nowUtc().addSecs(-42)});
    return window;
}

MainWindow* standInShell(
    QWidget& window, const Services& services, const QString& module, const QString& argument)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    MainWindow* shell = inShell(services, module, isChinese).release();
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(shell);
    shell->open(module, argument);
    return shell;
}

} // namespace hui::look

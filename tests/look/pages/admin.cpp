// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/admin/FakeBank.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>

/// The open platform: its partners, the form that grants, what they have composed.
namespace hui::look {

namespace {

class OpenPlatformWindow : public PageWindow {
public:
    explicit OpenPlatformWindow(const QString& what)
    {
        m_desk.uplink.answer = [this](const UplinkRequest& request) { return m_bank(request); };
        standInShell(*this, m_desk.services(), QStringLiteral("admin"), what);
    }

    ~OpenPlatformWindow() override { delete findChild<MainWindow*>(); }

private:
    testkit::DeskFixture m_desk{parkedFormMigrations()};
    testkit::FakeBank m_bank;
};

bool hasRows(const QWidget& window, const QString& table, int rows)
{
    const auto* found = window.findChild<TableView*>(table);
    return found && found->model()->rowCount() == rows;
}

/// A form beside the list, opened by its button once the partners are there.
void form(Scenes& scenes, const char* name, const char* button, const char* seen)
{
    scenes.lookPage(
        QLatin1StringView(name),
        [](const Stage&) {
            return std::make_unique<OpenPlatformWindow>(QStringLiteral("partners"));
        },
        [button, seen](const QWidget& window) {
            const auto* shown = window.findChild<QWidget*>(QLatin1StringView(seen));
            if (shown && shown->isVisible())
                return true;
            auto* opens = window.findChild<KeyButton*>(QLatin1StringView(button));
            if (hasRows(window, QStringLiteral("admin.partner.list"), 7) && opens->isEnabled())
                opens->click();
            return false;
        });
}

} // namespace

void admin(Scenes& scenes)
{
    scenes.lookPage(
        QStringLiteral("open-platform"),
        [](const Stage&) {
            return std::make_unique<OpenPlatformWindow>(QStringLiteral("partners"));
        },
        [](const QWidget& window) {
            return hasRows(window, QStringLiteral("admin.partner.list"), 7);
        });
    scenes.lookPage(
        QStringLiteral("open-platform-compositions"),
        [](const Stage&) {
            return std::make_unique<OpenPlatformWindow>(QStringLiteral("compositions"));
        },
        [](const QWidget& window) { return hasRows(window, QStringLiteral("admin.steps"), 3); });
    form(scenes, "open-platform-partner", "admin.change", "admin.partnerForm");
    form(scenes, "open-platform-grant", "admin.add", "admin.grantForm");
}

} // namespace hui::look

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/AdminPage.h"
#include "tests/look/Look.h"
#include "tests/modules/admin/FakeBank.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>
#include <QVBoxLayout>

/// The open platform: its partners, the form that grants, what they have composed.
namespace hui::look {

namespace {

class OpenPlatformWindow : public PageWindow {
public:
    explicit OpenPlatformWindow(const QString& what)
    {
        m_desk.uplink.answer = [this](const UplinkRequest& request) { return m_bank(request); };
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        m_page = new hui::admin::AdminPage(m_desk.services(), this);
        m_page->openWith(what);
        column->addWidget(m_page);
    }

    ~OpenPlatformWindow() override { delete m_page; }

private:
    testkit::DeskFixture m_desk;
    testkit::FakeBank m_bank;
    hui::admin::AdminPage* m_page;
};

bool hasRows(const QWidget& window, const QString& table, int rows)
{
    const auto* found = window.findChild<TableView*>(table);
    return found && found->model()->rowCount() == rows;
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
}

} // namespace hui::look

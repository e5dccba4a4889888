// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/openplatform/CatalogueDesk.h"

#include <QLabel>

/// The catalogue of the open platform.
namespace hui::look {

namespace {

/// A page with the desk it stands on.
class OpenplatformWindow : public PageWindow {
public:
    explicit OpenplatformWindow(const QString& tab)
    {
        m_desk.run(testkit::putInForce);
        standInShell(*this, m_desk.services(), QStringLiteral("openplatform"), tab);
    }

    ~OpenplatformWindow() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk{parkedFormMigrations()};
};

bool openplatformRead(const QWidget& window)
{
    const auto* found = window.findChild<QLabel*>(QStringLiteral("catalogue.found"));
    const auto* standing = window.findChild<QLabel*>(QStringLiteral("catalogue.standing"));
    return found && !found->text().isEmpty() && standing && !standing->text().isEmpty();
}

} // namespace

void openplatform(Scenes& scenes)
{
    for (const char* tab : {"billers", "interfaces", "needs", "versions"}) {
        const QString name = QString::fromLatin1(tab);
        scenes.lookPage(
            QStringLiteral("catalogue-") + name,
            [name](const Stage&) -> std::unique_ptr<QWidget> {
                return std::make_unique<OpenplatformWindow>(name);
            },
            openplatformRead);
    }
}

} // namespace hui::look

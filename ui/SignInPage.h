// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/BrandPanel.h"
#include "ui/OpenShiftPage.h"
#include "ui/Operator.h"
#include "ui/Token.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hui {

class IdentityForm;
class StatusBar;
struct SyncStatus;

/// What the sign-in page shows of this terminal, and how it checks it.
struct Terminal {
    QString device; ///< "SZ-QYL-02"; empty before enrolment
    QString version;
    QString language; ///< "zh_CN" or "en": the one on show
    /// Verifies the end of the journal's hash chain; run on the store thread at every sign-in.
    std::function<Result<Done>(Database&)> verify;
};

/// The first window: who are you, then the blind count of the till, then work. Choosing the
/// language rebuilds it; after it, the language stands.
///
/// Signing in needs the platform. Signing in offline by a signed grant will take its place between
/// the check of the fields and the platform's answer: see identify().
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(const CounterServices& services, Terminal terminal, QWidget* parent = nullptr);

    void setFindings(const QList<TerminalFinding>& findings);
    void showSync(const SyncStatus& status);

    /// Goes on with somebody the platform knows: verify the journal, count, enter.
    void goOnWith(const Operator& who);

Q_SIGNALS:
    void entered(const hui::Operator& who);
    void languageChosen(const QString& language);
    void appearanceChosen(hui::Appearance appearance);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeRight();
    QWidget* makeHead();
    QWidget* makeEmptyStep();
    QWidget* makeFoot();

    void identify();
    QUuid keyFor(const Credentials& entered);
    void verifyJournal();
    void stop();
    void readTill();
    void goOn(const std::optional<Till>& till);
    void unlockTill();
    void startShift();
    void finish();
    void startOver();
    void setBusy(bool busy);

    const CounterServices m_services;
    const Terminal m_terminal;
    BrandPanel* m_brand;
    StatusBar* m_status;
    IdentityForm* m_identity;
    QVBoxLayout* m_right = nullptr;
    QWidget* m_rest = nullptr; ///< stands where the count will stand
    OpenShiftPage* m_shift = nullptr;
    std::optional<Operator> m_entering;

    /// What was sent and not answered.
    struct Asked {
        QByteArray said;
        QUuid key;
    };
    std::optional<Asked> m_asked;
};

} // namespace hui

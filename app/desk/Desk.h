// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/Random.h"
#include "app/customer/IdReader.h"
#include "app/desk/GrantedUplink.h"
#include "app/desk/Options.h"
#include "app/printing/Printing.h"
#include "app/store/ChainAnchor.h"
#include "app/sync/Uplink.h"
#include "app/till/PaymentTerminal.h"
#include "ui/CurrentCustomer.h"
#include "ui/KeyMap.h"
#include "ui/Module.h"
#include "ui/Operator.h"
#include "ui/Theme.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace hui {

class CopySender;
class DiskWatch;
class MainWindow;
class Safekeeping;
class SignInPage;
class Store;
class SyncEngine;
class PrinterWatch;
class TerminalCheck;

/// The running desk: makes everything once, hands it over, and swaps the sign-in window for the
/// main window and back.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `identity` is that of the enrolment; without one the desk shows that it is not enrolled.
    Desk(QApplication& application, const Options& options,
        const std::optional<DeviceIdentity>& identity);
    ~Desk() override;

    /// Shows the sign-in window. The network is first touched after it has been painted.
    void start();

    /// Prints what the sign-in page would show and leaves: 0 when nothing failed, else 1.
    void selfTest();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openStore(const std::optional<DeviceIdentity>& identity);
    void watch();
    void dress();
    void speak(const QString& language);
    void showSignIn();
    void enter(const Operator& who);
    void signOut();
    void painted();
    Services services(const Session& session);

    QApplication& m_application;
    Options m_options;
    const bool m_enrolled;
    const QString m_device;
    const AnchorProof m_proof; ///< none without an enrolment
    SystemClock m_clock;
    SystemRandom m_random;
    SimulatedTerminal m_terminal;
    SimulatedIdReader m_reader;
    Theme m_theme;
    KeyMap m_keys;
    CurrentCustomer m_customer;
    QTranslator m_words;
    QTranslator m_qtWords;
    std::vector<Module> m_modules;
    GrantedUplink m_uplink;
    Printing m_printing;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<TerminalCheck> m_check;
    std::unique_ptr<PrinterWatch> m_printer;
    std::unique_ptr<CopySender> m_copies; ///< as what follows: none without an enrolment
    std::unique_ptr<DiskWatch> m_disk;
    std::unique_ptr<Safekeeping> m_safekeeping;
    std::unique_ptr<SignInPage> m_signIn;
    std::unique_ptr<MainWindow> m_window;
    bool m_painted = false;
};

} // namespace hui

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/PrinterState.h"
#include "app/store/ChainAnchor.h"
#include "app/store/Disk.h"
#include "app/sync/SyncEngine.h"
#include "ui/BrandPanel.h"

#include <QObject>

#include <optional>

namespace hui {

class Store;

/// Checks of this terminal what a teller depends on: enrolled, journal whole, platform reachable,
/// catalogue there, receipts can be written and printed, room on the disk. Each finding is what was
/// really looked at, and goes on being true while the desk works. What a teller must act on has an
/// advice.
class TerminalCheck : public QObject {
    Q_OBJECT

public:
    /// Of an enrolled desk `proof` checks the signed heads of its journal.
    struct Desk {
        bool isEnrolled = false;
        QString dataFolder;
        AnchorProof proof = {};
    };
    TerminalCheck(Store& store, SyncEngine& sync, Desk desk);

    /// Looks at everything; changed() follows as the answers come.
    void start();

    QList<TerminalFinding> findings() const { return m_findings; }
    bool isSettled() const; ///< nothing is still being checked

    /// How much room a DiskWatch found.
    void noteSpace(DiskSpace space);

    /// Whether the last snapshot of the journal was made and verified (Safekeeping).
    void noteSnapshot(bool isKept);

    /// How the receipt printer is (PrinterWatch); before that is known, where receipts are kept.
    void notePrinter(PrinterState state);

    /// Names everything anew after the language was changed, and looks again.
    void translate();

Q_SIGNALS:
    void changed();

private:
    static QList<TerminalFinding> unchecked();
    void set(TerminalFinding found);
    void set(const QString& id, TerminalFinding::State state, const QString& text = {});
    void checkFolders();
    void showReceipts();
    void checkSpace();
    void checkJournal();
    void showJournal();
    void checkCatalogue();
    void checkPlatform(const SyncStatus& status);

    Store& m_store;
    SyncEngine& m_sync;
    const Desk m_desk;
    QList<TerminalFinding> m_findings;
    bool m_isStopped = false; ///< the platform's books and this journal disagree
    std::optional<bool> m_isWhole; ///< the end of the journal verifies
    bool m_isKept = true; ///< the last snapshot was made
    std::optional<DiskSpace> m_space;
    std::optional<bool> m_canKeep; ///< receipts can be written as PDF
    std::optional<PrinterState> m_printer;
};

/// The end of the journal's hash chain, a thousand rows, with the signatures of its heads: Storage,
/// saying where, when it does not hold.
Result<Done> verifyEndOfJournal(Database& database, const AnchorProof& proof);

} // namespace hui

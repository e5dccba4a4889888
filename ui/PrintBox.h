// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/printing/PrinterState.h"
#include "app/receipt/PaperKind.h"
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/SheetDocument.h"

#include <QWidget>

#include <optional>
#include <variant>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTimer;

namespace hui {

class Pill;
class Printing;

/// Prints papers for a page: whether they are printed by themselves, how the printer is, and,
/// when a paper did not come out, the ways on: again, on another printer, as PDF. The same document
/// is printed then, not counted anew. Without a printer papers are kept as PDF.
class PrintBox : public QWidget {
    Q_OBJECT

public:
    /// What a page prints: receipts on the paper that is set for them, or sheets of A4.
    enum class Papers { Receipts, Sheets };

    /// `printing`: nothing when the program prints nothing.
    explicit PrintBox(Printing* printing, QWidget* parent = nullptr);
    PrintBox(Printing* printing, Papers papers, QWidget* parent = nullptr);

    /// A paper to print.
    struct Paper {
        std::variant<ReceiptDocument, SheetDocument> document;
        QString file; ///< where it goes as PDF; empty: it never is
        int count = 1; ///< how often it has now been printed
    };
    void print(const Paper& paper);

    /// Whether receipts are printed without being asked for.
    bool isWanted() const;

    /// Says a sentence in place of the last outcome.
    void say(const QString& sentence);
    void clear();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    PaperKind usualPaper() const;
    void askState();
    void showState(PrinterState state);
    void printOn(PaperKind kind);
    void keepAsPdf();
    void finished(const Result<Done>& printed);
    void offerWaysOn();
    void addWay(const QString& name, const QString& text, const std::function<void()>& way);
    void dropWays();

    Printing* const m_printing;
    const Papers m_papers;
    std::optional<Paper> m_paper; ///< the last one, until another comes
    bool m_known = false; ///< the state of the printer has been told once
    QCheckBox* m_wanted;
    Pill* m_state;
    QLabel* m_note;
    QHBoxLayout* m_ways;
    QTimer* m_timer;
};

} // namespace hui

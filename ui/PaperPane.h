// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/Printing.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QUuid>

#include <functional>
#include <optional>

namespace hui {

class Database;
class KeyButton;
class PrintBox;
class ReceiptView;

/// The paper that receipts are printed on here; the roll, when the program prints nothing.
PaperKind receiptPaperOf(const Services& services);

/// The paper as whoever is served asked for it by a label: in large type.
ReceiptDocument forCustomer(const Services& services, ReceiptDocument document);

/// A paper as it will be printed, above how the printer is, with a key to print it and one to go
/// on. Each printing is counted before it comes out, and the count stands on the paper.
class PaperPane : public Card {
    Q_OBJECT

public:
    /// Notes a printing, on the store's thread: which one it is.
    using Count = std::function<Result<int>(Database&)>;

    struct Paper {
        QUuid subject = {}; ///< what it is of
        QString stem = {}; ///< of its files below receipts/: "booking-0123456789ab-paid"
        std::function<ReceiptDocument(int printing)> make = {};
        std::function<Count()> count = {}; ///< for one more printing
        bool isKept = true; ///< as a file, too, where nothing is printed
    };

    /// `view` and `print` are object names; `close` is the key that goes on, made by the caller.
    PaperPane(const Services& services, const QString& view, const QString& print, KeyButton* close,
        QWidget* parent);

    /// False when there is none to print.
    virtual bool print();

Q_SIGNALS:
    void closed();
    void printed(); ///< counted, and handed to the printer

protected:
    /// Puts it in sight, as it is printed for the first time.
    ReceiptDocument present(const Paper& paper);
    void dropPaper() { m_paper.reset(); }
    PrintBox& box() { return *m_box; }
    bool hasPrinter() const;

private:
    void counted(const Paper& paper, const Result<int>& count);

    const Services m_services;
    std::optional<Paper> m_paper;
    ReceiptView* m_view;
    PrintBox* m_box;
};

} // namespace hui

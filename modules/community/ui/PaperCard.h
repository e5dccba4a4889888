// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QUuid>

#include <functional>

namespace hui {
class KeyButton;
class PrintBox;
class ReceiptView;
} // namespace hui

namespace hui::community {

/// A paper as it will be printed, and the key that prints it. Each printing is counted, told to the
/// platform and said on the paper.
class PaperCard : public Card {
    Q_OBJECT

public:
    /// What is printed: of what, which of its papers, and the paper for its n-th printing.
    struct Paper {
        QUuid subject = {};
        QString name = {}; ///< "paid"
        std::function<ReceiptDocument(int printing)> make = {};
        bool isMedical = false; ///< it is printed or not at all, and never written to the disk
    };

    /// `name` is the prefix of its object names: "visit".
    PaperCard(const QString& name, const Services& services, QWidget* parent);

    /// `printNow`: when the teller wants paper it is printed by itself, once.
    void showPaper(const Paper& paper, bool printNow);
    const std::optional<Paper>& paper() const { return m_paper; }
    void clear() { m_paper.reset(); }

    /// False when there is none to print.
    bool print();

Q_SIGNALS:
    void closed();

private:
    bool hasPrinter() const;
    void printed(const Paper& paper, const Result<int>& count);

    const Services m_services;
    std::optional<Paper> m_paper;
    ReceiptView* m_view;
    PrintBox* m_box;
    KeyButton* m_print;
    KeyButton* m_next;
};

} // namespace hui::community

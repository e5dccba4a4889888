// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/ReportWire.h"
#include "modules/community/ui/PaperCard.h"
#include "ui/Module.h"
#include "ui/RowTableModel.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace hui {
class KeyButton;
struct UplinkAnswer;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::community {

class ClinicEnquiry;
class PatientCard;
class ReasonBox;

/// Reports of a customer: when and from where. What they are about is hidden.
class ReportTableModel : public RowTableModel<ReportHead> {
    Q_OBJECT

public:
    enum Column { Date, Hospital, Patient, About, ColumnCount };
    explicit ReportTableModel(QObject* parent = nullptr);
    void setReports(const QList<ReportHead>& reports) { setRows(reports); }

private:
    QString text(const ReportHead& row, int column) const override;
};

/// 报告查询: the reports of a customer who has consented; one is shown with a reason, for a while,
/// and every view is noted by the platform.
class ReportsView : public QWidget, public PageActions {
    Q_OBJECT

public:
    static constexpr int shownForMs = 120'000;

    ReportsView(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void find();
    void forget();
    void found(const Result<UplinkAnswer>& answer);
    void view();
    void viewed(const Result<UplinkAnswer>& answer);
    void present();
    /// Nothing of a report stays on the screen.
    void hideReport();
    void say(const UplinkAnswer& problem);

    const Services m_services;
    ClinicEnquiry* m_hospitals;
    PatientCard* m_patient;
    ReportTableModel* m_model;
    TableView* m_table;
    ReasonBox* m_reason;
    KeyButton* m_view;
    PaperCard* m_paper;
    QStackedWidget* m_right;
    MessageBar* m_message;
    QTimer m_hide;
    std::optional<FindFiles> m_question;
    QUuid m_viewId; ///< of the view that is asked for
    QUuid m_viewOf;
    int m_asked = 0; ///< questions so far
};

} // namespace hui::community

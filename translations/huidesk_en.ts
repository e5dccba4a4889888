<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>hui::Field</name>
    <message numerus="yes">
        <source>%n entries are missing or wrong</source>
        <translation>
            <numerusform>%n entry is missing or wrong</numerusform>
            <numerusform>%n entries are missing or wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::HandoverChecks</name>
    <message numerus="yes">
        <source>%1, %n pieces</source>
        <translation>
            <numerusform>%1, %n piece</numerusform>
            <numerusform>%1, %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::LockScreen</name>
    <message numerus="yes">
        <source>Wrong password. %n more tries.</source>
        <translation>
            <numerusform>Wrong password. %n more try.</numerusform>
            <numerusform>Wrong password. %n more tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::ParameterText</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) or digit(s)</source>
        <translation>
            <numerusform>%n letter or digit</numerusform>
            <numerusform>%n letters or digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::SignerForm</name>
    <message numerus="yes">
        <source>%1 %2: %n more, %3 yuan in all, until %4</source>
        <translation>
            <numerusform>%1 %2: %n more, %3 yuan in all, until %4</numerusform>
            <numerusform>%1 %2: %n more, %3 yuan in all, until %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::TerminalCheck</name>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::admin::GrantForm</name>
    <message numerus="yes">
        <source>Have %n interface(s) signed</source>
        <translation>
            <numerusform>Have %n interface signed</numerusform>
            <numerusform>Have %n interfaces signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::AmountPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::BasketCard</name>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::BatchView</name>
    <message numerus="yes">
        <source>%n rows wait.</source>
        <translation>
            <numerusform>%n row waits.</numerusform>
            <numerusform>%n rows wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows are not paid.</source>
        <translation>
            <numerusform>Stopped. %n row is not paid.</numerusform>
            <numerusform>Stopped. %n rows are not paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::BillTableModel</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::BillsCard</name>
    <message numerus="yes">
        <source>%n periods chosen</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::ComplaintsView</name>
    <message numerus="yes">
        <source>%n answers are overdue.</source>
        <translation>
            <numerusform>%n answer is overdue.</numerusform>
            <numerusform>%n answers are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are due soon.</source>
        <translation>
            <numerusform>%n answer is due soon.</numerusform>
            <numerusform>%n answers are due soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::ElectronicReceipt</name>
    <message numerus="yes">
        <source>Good for %n day(s) from the payment. The page shows no full name or number.</source>
        <translation>
            <numerusform>Good for %n day from the payment. The page shows no full name or number.</numerusform>
            <numerusform>Good for %n days from the payment. The page shows no full name or number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::OutcomeText</name>
    <message numerus="yes">
        <source>%n are refused: give their money back.</source>
        <translation>
            <numerusform>%n is refused: give its money back.</numerusform>
            <numerusform>%n are refused: give their money back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the outcome is unknown: do not take the money again.</source>
        <translation>
            <numerusform>Of %n the outcome is unknown: do not take the money again.</numerusform>
            <numerusform>Of %n the outcome is unknown: do not take the money again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::SubscribeForm</name>
    <message numerus="yes">
        <source>Ask again in %n seconds.</source>
        <translation>
            <numerusform>Ask again in %n second.</numerusform>
            <numerusform>Ask again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::campus::ClassListPane</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::campus::FeesCard</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::cash::OverviewStep</name>
    <message numerus="yes">
        <source>%n movements</source>
        <translation>
            <numerusform>%n movements</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::community::CareCard</name>
    <message numerus="yes">
        <source>Waiting, %n before</source>
        <translation>
            <numerusform>Waiting, %n before</numerusform>
            <numerusform>Waiting, %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::AccountsCard</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 due, %n day(s) late</source>
        <translation>
            <numerusform>%1 due, %n day late</numerusform>
            <numerusform>%1 due, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::AheadCard</name>
    <message numerus="yes">
        <source>%n bill(s), %1 due</source>
        <translation>
            <numerusform>%n bill, %1 due</numerusform>
            <numerusform>%n bills, %1 due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) late</source>
        <comment>kind of bill</comment>
        <translation>
            <numerusform>%1 %n day late</numerusform>
            <numerusform>%1 %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::BankAccountsModel</name>
    <message numerus="yes">
        <source>Term deposit, %n year(s)</source>
        <translation>
            <numerusform>Term deposit, %n year</numerusform>
            <numerusform>Term deposit, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Term deposit, %n month(s)</source>
        <translation>
            <numerusform>Term deposit, %n month</numerusform>
            <numerusform>Term deposit, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::ConflictsCard</name>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>%n more follows</numerusform>
            <numerusform>%n more follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::CustomerText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::RecordTabs</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>tab</comment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::openplatform::CataloguePage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::outbox::HistoryCard</name>
    <message numerus="yes">
        <source>%n, numbers %1 to %2</source>
        <translation>
            <numerusform>%n, numbers %1 to %2</numerusform>
            <numerusform>%n, numbers %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::queue::WindowCard</name>
    <message numerus="yes">
        <source>Called %n time(s), waited %1</source>
        <translation>
            <numerusform>Called once, waited %1</numerusform>
            <numerusform>Called %n times, waited %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::reports::ReportPage</name>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawers</source>
        <translation>
            <numerusform>%n drawer</numerusform>
            <numerusform>%n drawers</numerusform>
        </translation>
    </message>
</context>
</TS>
